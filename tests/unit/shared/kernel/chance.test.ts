import { describe, expect, it } from 'vitest';
import { begin } from '#shared/kernel/begin';
import { drawOutcome } from '#shared/kernel/chance';
import { compile } from '#shared/kernel/compile';
import { aCondition, aDecision, anExercise, anOption, anOutcome, indicatorAtLeast } from '../../../support/anExercise';

const outcomes = [
  anOutcome('likely', { chance: 70 }),
  anOutcome('rare', { chance: 10 }),
  anOutcome('never', { chance: 20, when: aCondition(indicatorAtLeast('tension', 99)) }),
];
const options = [
  anOption('cordon', { outcomes }),
  anOption('sweep', { outcomes: [outcomes[2] ?? anOutcome('never')] }),
];
const compiled = compile(
  anExercise({ decisions: [aDecision('first', { options }), aDecision('second', { options })] }),
);
const state = begin(compiled, { seated: [] });
const SEEDS = 4000;

function shares(decision: number): Map<string | null, number> {
  const counts = new Map<string | null, number>();
  for (let seed = 0; seed < SEEDS; seed += 1) {
    const outcome = drawOutcome(compiled, state, decision, [0], seed);
    counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  }
  return counts;
}

describe('chance', () => {
  it('gives each possible outcome its share of the weights, and an impossible one nothing', () => {
    const counts = shares(0);
    expect((counts.get('likely') ?? 0) / SEEDS).toBeCloseTo(70 / 80, 1);
    expect((counts.get('rare') ?? 0) / SEEDS).toBeCloseTo(10 / 80, 1);
    expect([...counts.keys()].sort()).toEqual(['likely', 'rare']);
  });

  it('gives two decisions of one session luck of their own', () => {
    let differ = 0;
    for (let seed = 0; seed < SEEDS; seed += 1) {
      if (drawOutcome(compiled, state, 0, [0], seed) !== drawOutcome(compiled, state, 1, [0], seed)) differ += 1;
    }
    expect(differ / SEEDS).toBeCloseTo(2 * (70 / 80) * (10 / 80), 1);
  });

  it('draws nothing when no outcome is possible', () => {
    expect(drawOutcome(compiled, state, 0, [1], 1)).toBe(null);
  });
});
