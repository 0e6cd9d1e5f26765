import type { Effects } from '../exercise';
import type { DecisionId, EndingId, FactId, IndicatorId, InjectId, ResourceId } from '../ids';
import type { ExerciseFile } from '../schema/exerciseSchema';
import { didYouMean, oneOf, suggest } from '../suggest';
import type { Path } from '../yaml/path';
import type { Scope } from './scope';
import type { Section } from './sections';

type EffectsEntry = NonNullable<ExerciseFile['decisions'][string]['otherwise']>;

/** What happens to the exercise's world; what names something unknown is reported and left out. */
export function resolveEffects(scope: Scope, entry: EffectsEntry, path: Path): Effects {
  return {
    say: entry.say ?? null,
    change: numbersOf(scope, 'indicators', entry.change, [...path, 'change']).map(([id, by]) => ({
      indicator: id as IndicatorId,
      by,
    })),
    set: settingsOf(scope, entry.set, [...path, 'set']),
    spend: resolveAmounts(scope, entry.spend, [...path, 'spend']),
    gain: resolveAmounts(scope, entry.gain, [...path, 'gain']),
    deliver: resolveList(scope, 'injects', entry.deliver, [...path, 'deliver']) as InjectId[],
    cancel: resolveList(scope, 'injects', entry.cancel, [...path, 'cancel']) as InjectId[],
    open: resolveList(scope, 'decisions', entry.open, [...path, 'open']) as DecisionId[],
    end: entry.end !== undefined && scope.has('endings', entry.end, [...path, 'end']) ? (entry.end as EndingId) : null,
  };
}

/** Resources with whole numbers, zero left out by the schema. */
export function resolveAmounts(scope: Scope, entry: Readonly<Record<string, number>>, path: Path): Effects['spend'] {
  return numbersOf(scope, 'resources', entry, path).map(([id, amount]) => ({ resource: id as ResourceId, amount }));
}

/** The ids of a list, each once; unknown ones and repeats are reported. A single id is a list of one. */
export function resolveList(
  scope: Scope,
  section: Section,
  entry: string | readonly string[],
  path: Path,
): readonly string[] {
  const ids = typeof entry === 'string' ? [entry] : entry;
  const seen = new Set<string>();
  ids.forEach((id, index) => {
    const at = typeof entry === 'string' ? path : [...path, index];
    if (seen.has(id)) scope.report('LX0051', at, `\`${id}\` is there twice. Remove one.`);
    else if (scope.has(section, id, at)) seen.add(id);
  });
  return [...seen];
}

function numbersOf(
  scope: Scope,
  section: Section,
  entry: Readonly<Record<string, number>>,
  path: Path,
): [string, number][] {
  return Object.entries(entry).filter(([id]) => scope.has(section, id, [...path, id], 'key'));
}

function settingsOf(scope: Scope, entry: Readonly<Record<string, string>>, path: Path): Effects['set'] {
  return Object.entries(entry).flatMap(([id, word]) => {
    const { facts } = scope.names;
    const values = facts.get(id)?.values;
    if (values === undefined) {
      const declaredAt = scope.isBroken(['arrangements']) ? ['arrangements'] : ['facts'];
      scope.unknown('fact or arrangement', id, [...facts.keys()], declaredAt, [...path, id], 'key');
      return [];
    }
    const value = values.indexOf(word);
    if (value >= 0) return [{ fact: id as FactId, value }];
    if (scope.isBroken(['facts', id]) || scope.isBroken(['arrangements', id])) return [];
    const suggestion = suggest(word, values);
    const message = `\`${id}\` cannot be \`${word}\`, only ${oneOf(values)}${didYouMean(suggestion) || '.'}`;
    scope.report('LX0049', [...path, id], message, suggestion);
    return [];
  });
}
