import { truthOf } from '../condition/intervals';
import type { Ranges } from '../condition/ranges';
import type { Decision, Exercise, Outcome, Trigger } from '../exercise';
import type { DecisionId } from '../ids';
import type { Path } from '../yaml/path';
import type { Remarks } from './remarks';
import { shortageOf, staysClosed } from './staysClosed';

/** Reports answers that nobody can ever give, those from which nothing can follow, and what waits for them. */
export function checkAnswers(exercise: Exercise, ranges: Ranges, remarks: Remarks): void {
  const decisions = new Map(exercise.decisions.map((decision) => [decision.id, decision]));
  for (const decision of exercise.decisions) checkDecision(decision, ranges, remarks);
  for (const { id, trigger } of exercise.injects) checkWaits(trigger, ['injects', id], decisions, ranges, remarks);
  for (const { id, trigger } of exercise.decisions) checkWaits(trigger, ['decisions', id], decisions, ranges, remarks);
}

function checkDecision(decision: Decision, ranges: Ranges, remarks: Remarks): void {
  const { id, form, options } = decision;
  const path = ['decisions', id];
  for (const option of options) {
    const at = [...path, 'options', option.id];
    const shortage = shortageOf(option, ranges);
    if (shortage !== null) {
      const { resource, amount, most } = shortage;
      const message = `This takes ${amount} of \`${resource}\`, but there are never more than ${most}. Take less, or let an outcome gain some.`;
      remarks.value('LX0105', [...at, 'spends', resource], message);
    }
    if (isBarren(option.outcomes, ranges)) {
      remarks.key('LX0108', at, 'None of its outcomes can follow. Let one of them have no `when`, or correct theirs.');
    }
  }
  if (form.kind !== 'text' && isBarren(decision.outcomes, ranges)) {
    const message = 'None of its outcomes can follow. Let one of them have no `when`, or correct theirs.';
    remarks.key('LX0108', [...path, 'outcomes'], message);
  }
  const open = options.filter((option) => !staysClosed(option, ranges)).length;
  if (form.kind === 'choice' && options.length > 0 && open === 0) {
    remarks.key('LX0106', path, 'Nobody can answer this: every option stays closed. Let one need and spend less.');
  }
  if (form.kind === 'several' && open < form.min) {
    const message = `Nobody can answer this: at least ${form.min} options are to be chosen, but only ${open} can ever be open.`;
    remarks.key('LX0106', path, `${message} Lower \`min\`, or open more options.`);
  }
}

function isBarren(outcomes: readonly Outcome[], ranges: Ranges): boolean {
  return (
    outcomes.length > 0 && outcomes.every(({ when }) => when !== null && truthOf(when.expression, ranges) === 'never')
  );
}

function checkWaits(
  trigger: Trigger,
  path: Path,
  decisions: ReadonlyMap<DecisionId, Decision>,
  ranges: Ranges,
  remarks: Remarks,
): void {
  if (trigger.kind !== 'afterDecision' || trigger.option === null) return;
  const decision = decisions.get(trigger.decision);
  const option = decision?.options.find(({ id }) => id === trigger.option);
  if (decision === undefined || option === undefined) return;
  if (decision.form.kind === 'ranking') {
    const message = `A ranking takes all options and chooses none, so this never falls due by itself. Write \`after: ${decision.id}\`.`;
    remarks.value('LX0107', [...path, 'after'], message);
  } else if (staysClosed(option, ranges)) {
    const message = `Nobody can ever choose \`${option.id}\`, so this never falls due by itself. Open the option, or choose another trigger.`;
    remarks.value('LX0107', [...path, 'after'], message);
  }
}
