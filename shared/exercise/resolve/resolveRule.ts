import type { Decision } from '../exercise';
import type { RoleId } from '../ids';
import type { ExerciseFile } from '../schema/exerciseSchema';
import type { Path } from '../yaml/path';
import type { Scope } from './scope';

type DecisionEntry = ExerciseFile['decisions'][string];

/** How a decision is made and who leads; a rule that does not fit its roles is reported. */
export function resolveRule(
  scope: Scope,
  entry: DecisionEntry,
  by: readonly RoleId[],
  path: Path,
): Pick<Decision, 'rule' | 'lead'> {
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
