import { truthOf } from '../condition/intervals';
import type { Ranges } from '../condition/ranges';
import type { Exercise } from '../exercise';
import { conditionsOf, type ConditionUse } from '../conditionsOf';
import { constantParts } from './constantParts';
import type { Remarks } from './remarks';
import { whyConstant } from './whyConstant';

/** What a condition that never holds means for what hangs on it, and what to do. */
const NEVER: Readonly<Record<ConditionUse, string>> = {
  inject: 'So the inject never falls due by itself. Correct the condition, or write `pool: yes`.',
  decision: 'So the decision never falls due by itself. Correct the condition, or write `pool: yes`.',
  needs: 'So the option stays closed. Correct the condition, or remove the option.',
  outcome: 'So this never follows by itself. Correct the condition, or remove the outcome.',
  ending: 'So no session ends like this. Correct the condition, or remove the ending.',
  drift: 'So the indicator never drifts. Correct the condition, or remove `drift`.',
};

/** The same of one that always holds. What an always of the others means is said by `AT_START`. */
const ALWAYS: Readonly<Partial<Record<ConditionUse, string>>> = {
  needs: 'So it never closes the option. Correct the condition, or remove `needs`.',
  outcome: 'So it keeps nothing out. Correct the condition, or remove `when`.',
  drift: 'So it never stops the drift. Correct the condition, or remove `when`.',
};

/** What a condition means that waits for its first moment and holds at STARTEX. */
const AT_START: Readonly<Partial<Record<ConditionUse, string>>> = {
  inject: 'so the inject falls due at once. Write `at: 0m` if that is meant, else add what must have happened first.',
  decision:
    'so the decision falls due at once. Write `at: 0m` if that is meant, else add what must have happened first.',
  ending: 'so the session would end before it begins. Add what must have happened first.',
};

/**
 * Reports conditions that hold in no case or in every case within the ranges, parts of them that do, and those that hold at
 * STARTEX and thereby wait for nothing.
 */
export function checkConditions(exercise: Exercise, ranges: Ranges, atStart: Ranges, remarks: Remarks): void {
  const facts = new Map(exercise.facts.map((fact) => [fact.id as string, fact]));
  for (const { condition, use, path } of conditionsOf(exercise)) {
    if (remarks.full) return;
    const { expression, text } = condition;
    const atOnce = AT_START[use];
    if (atOnce !== undefined && truthOf(expression, atStart) === 'always') {
      remarks.part('LX0103', path, condition, expression.span, `This holds at STARTEX already, ${atOnce}`);
      continue;
    }
    for (const constant of constantParts(expression, ranges)) {
      const { part, whole } = constant;
      const why = whyConstant(constant, { text, ranges, facts });
      if (whole === 'never') remarks.part('LX0100', path, condition, part.span, `${why} ${NEVER[use]}`);
      else if (whole === 'always') remarks.part('LX0101', path, condition, part.span, `${why} ${ALWAYS[use] ?? ''}`);
      else {
        const message = `${why} The rest of the condition decides alone. Correct this part, or remove it.`;
        remarks.part('LX0102', path, condition, part.span, message);
      }
    }
  }
}
