import type { Decision, DecisionRule, Option, Outcome } from '../exercise';
import type { DecisionId, OptionId, OutcomeId, RoleId } from '../ids';
import type { ExerciseFile } from '../schema/exerciseSchema';
import type { Path } from '../yaml/path';
import { resolveAmounts, resolveEffects } from './resolveEffects';
import { resolveRoles } from './resolveRoles';
import { resolveTasks } from './resolveTasks';
import { resolveTrigger } from './resolveTrigger';
import type { Scope } from './scope';
import { titleFrom } from './titleFrom';

type DecisionEntry = ExerciseFile['decisions'][string];
type OptionEntry = DecisionEntry['options'][string];
type OutcomeEntry = OptionEntry['outcomes'][string];

/** A decision with its names looked up: who decides and how, when it opens, what each option leads to. */
export function resolveDecision(scope: Scope, id: string, entry: DecisionEntry): Decision {
  const path = ['decisions', id];
  const by = resolveRoles(scope, entry.by, [...path, 'by']);
  if (Object.keys(entry.options).length === 0) {
    scope.reportKey('LX0035', [...path, 'options'], `\`${id}\` has no options. Add at least one under \`options:\`.`);
  }
  if (entry.otherwise !== undefined && entry.within === undefined) {
    const message = 'Without a time limit this never happens. Add `within:` to the decision, or remove `otherwise`.';
    scope.reportKey('LX0081', [...path, 'otherwise'], message);
  }
  return {
    id: id as DecisionId,
    title: entry.title ?? titleFrom(entry.question),
    question: entry.question,
    trigger: resolveTrigger(scope, entry, path),
    by,
    ...ruleOf(scope, entry, by, path),
    within: entry.within ?? null,
    form: { kind: 'choice' },
    outcomes: [],
    options: Object.entries(entry.options).map(([option, value]) =>
      optionOf(scope, option, value, [...path, 'options', option]),
    ),
    otherwise: entry.otherwise === undefined ? null : resolveEffects(scope, entry.otherwise, [...path, 'otherwise']),
    tasks: resolveTasks(scope, entry.tasks, [...path, 'tasks']),
    notes: entry.notes ?? null,
  };
}

function ruleOf(
  scope: Scope,
  entry: DecisionEntry,
  by: readonly RoleId[],
  path: Path,
): { rule: DecisionRule; lead: RoleId | null } {
  const { rule, lead } = entry;
  if (lead !== undefined && rule !== 'lead') {
    scope.reportKey(
      'LX0047',
      [...path, 'lead'],
      '`lead` goes with `rule: lead` only. Add that rule, or remove `lead`.',
    );
  }
  if (scope.isBroken([...path, 'by']) || scope.isBroken(['roles'])) return { rule: rule ?? 'one', lead: null };
  if (isAlone(scope, entry.by)) {
    if (rule !== undefined && rule !== 'one') {
      scope.report(
        'LX0080',
        [...path, 'rule'],
        'One role decides alone: the rule has no effect. Remove it, or name more roles in `by`.',
      );
    }
    return { rule: 'one', lead: null };
  }
  if (rule === undefined) {
    const message =
      'Several roles decide, but not how. Add `rule: consensus`, `rule: majority`, or `rule: lead` with `lead:`.';
    scope.reportKey('LX0046', path, message);
  }
  if (rule === 'one') {
    scope.report(
      'LX0047',
      [...path, 'rule'],
      '`rule: one` is for one role alone. Write `consensus`, `majority` or `lead`.',
    );
  }
  if (rule !== 'lead') return { rule: rule ?? 'consensus', lead: null };
  if (lead === undefined) {
    scope.report('LX0047', [...path, 'rule'], 'Say who leads: add `lead:` with one of the roles in `by`.');
    return { rule, lead: null };
  }
  if (scope.has('roles', lead, [...path, 'lead']) && !by.some((id) => id === lead)) {
    scope.report(
      'LX0047',
      [...path, 'lead'],
      `\`${lead}\` leads, but is not among the roles in \`by\`. Add it there, or let another lead.`,
    );
  }
  return { rule, lead: lead as RoleId };
}

/** Counted as written, so that a misspelt role is one finding and not two. */
function isAlone({ file }: Scope, by: DecisionEntry['by']): boolean {
  if (by === 'everyone' || by.at(0) === 'everyone') return Object.keys(file.roles).length < 2;
  return typeof by === 'string' || new Set(by).size < 2;
}

function optionOf(scope: Scope, id: string, entry: OptionEntry, path: Path): Option {
  const outcomes = Object.entries(entry.outcomes);
  if (outcomes.length === 0) {
    scope.reportKey('LX0035', path, `\`${id}\` leads to nothing. Add at least one outcome under \`outcomes:\`.`);
  }
  checkChances(scope, outcomes, path);
  const instruments = typeof entry.instruments === 'string' ? [entry.instruments] : entry.instruments;
  return {
    id: id as OptionId,
    label: entry.label,
    text: entry.text ?? null,
    instruments: [...new Set(instruments)],
    needs: scope.condition(entry.needs, [...path, 'needs']),
    spends: resolveAmounts(scope, entry.spends, [...path, 'spends']),
    mistake: false,
    outcomes: outcomes.map(([outcome, value]) => outcomeOf(scope, outcome, value, [...path, 'outcomes', outcome])),
  };
}

function checkChances(scope: Scope, outcomes: readonly (readonly [string, OutcomeEntry])[], path: Path): void {
  const given = outcomes.filter(([, { chance }]) => chance !== undefined);
  if (given.length === 0) return;
  const without = outcomes.find(([, { chance }]) => chance === undefined);
  if (without !== undefined) {
    const message = `\`${without[0]}\` has no \`chance\`, but others here do. Give every outcome one, or none.`;
    scope.reportKey('LX0048', [...path, 'outcomes', without[0]], message);
    return;
  }
  const sum = given.reduce((total, [, { chance = 0 }]) => total + chance, 0);
  const isConditional = outcomes.some(([, { when }]) => when !== undefined);
  if (sum === 100 || isConditional || given.length === 1) return;
  const message = `The chances add up to ${sum}, not 100. They count as shares of ${sum}; write ones that add up to 100.`;
  scope.reportKey('LX0082', [...path, 'outcomes'], message);
}

function outcomeOf(scope: Scope, id: string, entry: OutcomeEntry, path: Path): Outcome {
  return {
    id: id as OutcomeId,
    chance: entry.chance ?? 100,
    when: scope.condition(entry.when, [...path, 'when']),
    after: entry.after ?? 0,
    effects: resolveEffects(scope, entry, path),
  };
}
