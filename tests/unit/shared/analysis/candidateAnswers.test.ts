import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { candidateAnswers, MAX_CANDIDATES } from '#shared/analysis/candidateAnswers';
import { aDecision, anExercise, anOption } from '../../../support/anExercise';

const several = (options: number, min: number, max: number) =>
  candidateAnswers(
    anExercise(),
    aDecision('which', {
      form: { kind: 'several', min, max },
      options: Array.from({ length: options }, (_, index) => anOption(`option_${index}`, { outcomes: [] })),
    }),
  );

describe('the answers to a decision', () => {
  it('are every choice of several options within its limits, once each', () => {
    const small = fc.integer({ min: 0, max: 5 });
    fc.assert(
      fc.property(small, small, small, (options, min, more) => {
        const states = several(options, min, min + more).list.map(({ state }) => String(state));
        const all = Array.from({ length: 2 ** options }, (_, bits) =>
          Array.from({ length: options }, (_option, index) => index).filter((index) => (bits >> index) & 1),
        ).filter(({ length }) => length >= min && length <= min + more);
        expect(states.toSorted()).toEqual(all.map(String).toSorted());
      }),
    );
  });

  it('are found at once where few of many options are asked for', () => {
    expect(several(40, 1, 1)).toMatchObject({ complete: true, list: { length: 40 } });
  });

  it('are not complete where there are too many of them', () => {
    expect(several(40, 0, 40)).toMatchObject({ complete: false, list: { length: MAX_CANDIDATES } });
  });
});
