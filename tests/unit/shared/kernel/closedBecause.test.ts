import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ResourceId } from '#shared/exercise/ids';
import { closedBecause } from '#shared/kernel/closedBecause';
import { isOptionOpen } from '#shared/kernel/isOptionOpen';
import { aCondition, aDecision, anOption, factIs } from '../../../support/anExercise';
import { arbitraryExercise } from '../../../support/arbitraryExercise';
import { arbitraryPlay } from '../../../support/arbitraryPlay';
import { aRunningSession, FIRST } from '../../../support/aTable';

const COMPANIES = 'companies' as ResourceId;

describe('an option', () => {
  const { compiled, state } = aRunningSession({
    decisions: [
      aDecision(FIRST, {
        options: [
          anOption('cordon'),
          anOption('sweep', { needs: aCondition(factIs('curfew', 1), 'curfew') }),
          anOption('march', { spends: [{ resource: COMPANIES, amount: 3 }] }),
        ],
      }),
    ],
  });

  it('is open when what it needs holds and the resources suffice', () => {
    expect([0, 1, 2].map((option) => isOptionOpen(compiled, state, 0, option))).toEqual([true, false, false]);
    const curfew = { ...state, facts: [1], resources: [3] };
    expect([0, 1, 2].map((option) => isOptionOpen(compiled, curfew, 0, option))).toEqual([true, true, true]);
  });

  it('that is closed says by what', () => {
    expect(closedBecause(compiled, state, 0, 1)).toMatchObject({ kind: 'needs', condition: 'curfew' });
    expect(closedBecause(compiled, state, 0, 2)).toEqual({ kind: 'spends', resource: COMPANIES, needed: 3, have: 2 });
  });

  it('that does not exist is not open', () => {
    expect(isOptionOpen(compiled, state, 0, 7)).toBe(false);
    expect(closedBecause(compiled, state, 0, 7)).toMatchObject({ kind: 'unknown', what: 'option' });
  });

  it('is closed for a reason exactly when it is not open', () => {
    let closed = 0;
    fc.assert(
      fc.property(arbitraryPlay(arbitraryExercise()), ({ compiled: any, history }) => {
        any.decisions.forEach(({ options }, decision) => {
          options.forEach((_, option) => {
            const reason = closedBecause(any, history.state, decision, option);
            expect(isOptionOpen(any, history.state, decision, option)).toBe(reason === null);
            if (reason) closed += 1;
          });
        });
      }),
      { numRuns: 100 },
    );
    expect(closed).toBeGreaterThan(10);
  });
});
