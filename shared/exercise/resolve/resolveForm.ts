import type { AnswerForm } from '../exercise';
import type { DecisionKind } from '../words';
import type { ResourceId } from '../ids';
import type { ExerciseFile } from '../schema/exerciseSchema';
import { oneOf } from '../suggest';
import type { Path } from '../yaml/path';
import type { Scope } from './scope';

type DecisionEntry = ExerciseFile['decisions'][string];
type OptionEntry = DecisionEntry['options'][string];

/** The kinds of decision that a key goes with, for those that do not go with all. */
const KINDS_WITH = {
  options: ['choice', 'several', 'ranking', 'allocation'],
  outcomes: ['several', 'ranking', 'allocation', 'estimate', 'text'],
  min: ['several', 'estimate'],
  max: ['several', 'estimate'],
  unit: ['estimate'],
  spread: ['allocation'],
} as const satisfies Readonly<Record<string, readonly DecisionKind[]>>;

/** Reports the keys of a decision that do not go with its kind. */
export function checkKeysOfKind(scope: Scope, entry: DecisionEntry, path: Path): void {
  const { kind = 'choice' } = entry;
  if (scope.isBroken([...path, 'kind'])) return;
  for (const [key, kinds] of Object.entries(KINDS_WITH)) {
    const value = entry[key as keyof typeof KINDS_WITH];
    const isGiven = typeof value === 'object' ? Object.keys(value).length > 0 : value !== undefined;
    if (isGiven && !(kinds as readonly DecisionKind[]).includes(kind))
      scope.reportKey('LX0038', [...path, key], misfit(key, kind, kinds));
  }
  const text = kind === 'text' ? Object.entries(entry.outcomes) : [];
  for (const [outcome, given] of text) {
    const key = given.when === undefined ? 'chance' : 'when';
    if (given[key] === undefined) continue;
    const message = `After a text the facilitator says which outcome follows, so nobody looks at this. Remove \`${key}\`.`;
    scope.reportKey('LX0088', [...path, 'outcomes', outcome, key], message);
  }
}

function misfit(key: string, kind: DecisionKind, kinds: readonly DecisionKind[]): string {
  if (key === 'options')
    return `\`kind: ${kind}\` has no options, people answer in their own words or numbers. Remove them, or write \`kind: choice\`.`;
  if (key === 'outcomes')
    return 'In a choice each option has its own outcomes. Move these under the options, or write another `kind`.';
  return `\`${key}\` goes with ${kinds.map((with_) => `\`kind: ${with_}\``).join(' or ')}. Remove it, or write that kind.`;
}

/** Reports the keys of an option that do not go with its decision's kind. */
export function checkOptionOfKind(scope: Scope, kind: DecisionKind, entry: OptionEntry, path: Path): void {
  if (scope.isBroken([...path.slice(0, 2), 'kind'])) return;
  const refuse = (key: string, message: string) => scope.reportKey('LX0038', [...path, key], message);
  if (kind !== 'choice' && Object.keys(entry.outcomes).length > 0) {
    const message = `After \`kind: ${kind}\` the outcomes follow from the whole answer. Move them from the options to the decision.`;
    refuse('outcomes', message);
  }
  if (kind === 'ranking' && entry.needs !== undefined)
    refuse('needs', 'A ranking puts all options in an order, so none of them is closed. Remove `needs`.');
  if (Object.keys(entry.spends).length === 0) return;
  if (kind === 'ranking') refuse('spends', 'A ranking uses no option, so it spends nothing. Remove `spends`.');
  if (kind === 'allocation')
    refuse('spends', 'An allocation spends what it gives of the resource in `spread`. Remove `spends`.');
}

/** What counts as an answer; limits that no answer fits are reported. */
export function resolveForm(scope: Scope, entry: DecisionEntry, path: Path): AnswerForm {
  const { kind = 'choice' } = entry;
  const count = Object.keys(entry.options).length;
  const needsOptions = kind !== 'estimate' && kind !== 'text' && !scope.isBroken([...path, 'kind']);
  if (needsOptions && count === 0) {
    const message = `\`${path.at(-1) ?? ''}\` has no options. Add at least one under \`options:\`.`;
    scope.reportKey('LX0035', [...path, 'options'], message);
  }
  switch (kind) {
    case 'choice':
    case 'text':
      return { kind };
    case 'ranking':
      if (count === 1)
        scope.reportKey('LX0035', [...path, 'options'], 'A ranking needs at least two options. Add one.');
      return { kind };
    case 'several':
      return severalOf(scope, entry, count, path);
    case 'allocation':
      return allocationOf(scope, entry, path);
    case 'estimate':
      return estimateOf(scope, entry, path);
  }
}

function severalOf(scope: Scope, { min = 1, max }: DecisionEntry, count: number, path: Path): AnswerForm {
  const most = max ?? count;
  const report = (key: string, message: string) => scope.report('LX0052', [...path, key], message);
  const options = count === 1 ? 'one option' : `${count} options`;
  if (count > 0 && !scope.isBroken([...path, 'options'])) {
    if (max !== undefined && (max < 1 || max > count))
      report('max', `There are ${options} to choose from: write a number from 1 to ${count}, or remove \`max\`.`);
    else if (min < 0 || min > most)
      report(
        'min',
        `At most ${most} of ${options} can be chosen: write a number from 0 to ${most}, or remove \`min\`.`,
      );
  }
  return { kind: 'several', min, max: most };
}

function allocationOf(scope: Scope, { spread }: DecisionEntry, path: Path): AnswerForm {
  if (spread === undefined) {
    const names = Object.keys(scope.file.resources);
    const example = names.length > 0 ? `, such as ${oneOf(names.slice(0, 3))}` : '';
    const message = `\`spread\` is missing. Add \`spread:\` with the resource that is shared out${example}.`;
    scope.reportKey('LX0022', [...path, 'spread'], message);
  } else scope.has('resources', spread, [...path, 'spread']);
  return { kind: 'allocation', resource: (spread ?? '') as ResourceId };
}

function estimateOf(scope: Scope, { min, max, unit }: DecisionEntry, path: Path): AnswerForm {
  for (const [key, value] of Object.entries({ min, max })) {
    if (value === undefined) {
      const message = `\`${key}\` is missing. An estimate is a number between \`min\` and \`max\`: add a line \`${key}: ...\`.`;
      scope.reportKey('LX0022', [...path, key], message);
    }
  }
  if (min !== undefined && max !== undefined && min >= max && !scope.isBroken([...path, 'min'])) {
    const message = `Nothing lies between ${min} and ${max}. Let \`max\` be greater than \`min\`.`;
    scope.report('LX0052', [...path, 'max'], message);
  }
  return { kind: 'estimate', min: min ?? 0, max: max ?? 0, unit: unit ?? null };
}
