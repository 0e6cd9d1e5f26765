import { minimalWith } from './exerciseTexts';

/** An exercise with one decision of one role: a cordon that calms, or a sweep that may end in shots and divide the town. */
export const PROVABLE = minimalWith(`decisions:
  first_response:
    at: 5m
    title: First response
    question: Who acts first?
    by: comkfor
    within: 15m
    options:
      joint_cordon: { label: Joint cordon, outcomes: { holds: { say: The line holds., change: { tension: -5 } } } }
      sweep:
        label: Sweep alone
        outcomes:
          shots: { chance: 50, say: Shots are fired., change: { tension: +40 }, after: 10m }
          quiet: { chance: 50, say: It stays quiet. }`);

/** The same, but no answer is ever open and there is no time limit: the table gets stuck. */
export const STUCK = PROVABLE.replace('within: 15m', 'notes: No limit.')
  .replace('{ label: Joint cordon,', '{ label: Joint cordon, needs: curfew == police,')
  .replace('label: Sweep alone', 'label: Sweep alone\n        needs: curfew == police');
