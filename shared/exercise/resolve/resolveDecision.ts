import type { Decision, Option } from '../exercise';
import type { DecisionKind } from '../words';
import type { DecisionId, OptionId } from '../ids';
import type { ExerciseFile } from '../schema/exerciseSchema';
import type { Path } from '../yaml/path';
import { resolveAmounts, resolveEffects } from './resolveEffects';
import { checkKeysOfKind, checkOptionOfKind, resolveForm } from './resolveForm';
import { resolveOutcomes } from './resolveOutcomes';
import { resolveRoles } from './resolveRoles';
import { resolveRule } from './resolveRule';
import { resolveTasks } from './resolveTasks';
import { resolveTrigger } from './resolveTrigger';
import type { Scope } from './scope';
import { titleFrom } from './titleFrom';

type DecisionEntry = ExerciseFile['decisions'][string];
type OptionEntry = DecisionEntry['options'][string];

/** A decision with its names looked up: who decides and how, when it opens, what each answer leads to. */
export function resolveDecision(scope: Scope, id: string, entry: DecisionEntry): Decision {
  const path = ['decisions', id];
  const by = resolveRoles(scope, entry.by, [...path, 'by']);
  const { kind = 'choice' } = entry;
  if (entry.otherwise !== undefined && entry.within === undefined) {
    const message = 'Without a time limit this never happens. Add `within:` to the decision, or remove `otherwise`.';
    scope.reportKey('LX0081', [...path, 'otherwise'], message);
  }
  checkKeysOfKind(scope, entry, path);
  return {
    id: id as DecisionId,
    title: entry.title ?? titleFrom(entry.question),
    question: entry.question,
    trigger: resolveTrigger(scope, entry, path),
    by,
    ...resolveRule(scope, entry, by, path),
    within: entry.within ?? null,
    form: resolveForm(scope, entry, path),
    options: Object.entries(entry.options).map(([option, value]) =>
      optionOf(scope, kind, option, value, [...path, 'options', option]),
    ),
    outcomes: kind === 'choice' ? [] : resolveOutcomes(scope, path, entry.outcomes),
    otherwise: entry.otherwise === undefined ? null : resolveEffects(scope, entry.otherwise, [...path, 'otherwise']),
    tasks: resolveTasks(scope, entry.tasks, [...path, 'tasks']),
    notes: entry.notes ?? null,
  };
}

function optionOf(scope: Scope, kind: DecisionKind, id: string, entry: OptionEntry, path: Path): Option {
  const instruments = typeof entry.instruments === 'string' ? [entry.instruments] : entry.instruments;
  checkOptionOfKind(scope, kind, entry, path);
  return {
    id: id as OptionId,
    label: entry.label,
    text: entry.text ?? null,
    instruments: [...new Set(instruments)],
    needs: scope.condition(entry.needs, [...path, 'needs']),
    spends: resolveAmounts(scope, entry.spends, [...path, 'spends']),
    outcomes: kind === 'choice' ? resolveOutcomes(scope, path, entry.outcomes) : [],
    mistake: entry.mistake ?? false,
  };
}
