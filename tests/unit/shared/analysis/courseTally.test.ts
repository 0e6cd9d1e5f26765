import { describe, expect, it } from 'vitest';
import { simulate } from '#shared/analysis/simulate';
import type { Effects, Exercise } from '#shared/exercise/exercise';
import type { EndingId, IndicatorId, PhaseId, ResourceId } from '#shared/exercise/ids';
import { compile } from '#shared/kernel/compile';
import {
  aCondition,
  aDecision,
  anExercise,
  anInject,
  anOption,
  anOutcome,
  indicatorAtLeast,
  NO_EFFECTS,
} from '../../../support/anExercise';

const MINUTE = 60;
const tension = (by: number): Effects => ({ ...NO_EFFECTS, change: [{ indicator: 'tension' as IndicatorId, by }] });
const phases = [
  { id: 'later' as PhaseId, title: 'Later', at: 50, scenarioStart: null },
  { id: 'alert' as PhaseId, title: 'Alert', at: 0, scenarioStart: null },
  { id: 'crisis' as PhaseId, title: 'Crisis', at: 30, scenarioStart: null },
];

function simulated(overrides: Partial<Exercise>) {
  return simulate(compile(anExercise({ phases, ...overrides })), { runs: 20, seed: 1, policy: 'uniform' });
}

/** A question that is asked at a minute and answered by the only option there is. */
function asked(id: string, minute: number, change: number, after: number) {
  const outcomes = [anOutcome('so', { effects: tension(change), after })];
  const spends = [{ resource: 'companies' as ResourceId, amount: 1 }];
  return aDecision(id, {
    trigger: { kind: 'at', phase: null, offset: minute },
    within: null,
    options: [anOption('only', { spends, outcomes })],
  });
}

/** Something that happens at a minute, so that play goes on until then. */
const newsAt = (offset: number) => anInject(`news_${offset}`, { trigger: { kind: 'at', phase: null, offset } });

describe('the course of a simulation', () => {
  it('has the mean of each indicator as each phase after STARTEX begins, in time', () => {
    const { course } = simulated({ decisions: [asked('first', 0, -10, 0), asked('second', 31, +30, 0)] });
    const [tensionId, trustId] = ['tension', 'trust'];
    expect(course).toEqual([
      {
        phase: 'crisis',
        at: 30 * MINUTE,
        means: [
          { indicator: tensionId, mean: 40 },
          { indicator: trustId, mean: 40 },
        ],
      },
      {
        phase: 'later',
        at: 50 * MINUTE,
        means: [
          { indicator: tensionId, mean: 70 },
          { indicator: trustId, mean: 40 },
        ],
      },
    ]);
  });

  it('takes the values of the minute in which a phase begins, when something happens in it', () => {
    const drift = { every: 10, by: +5, when: null };
    const indicators = anExercise().indicators.map((indicator) => ({ ...indicator, drift }));
    const { course } = simulated({ indicators, endings: [], decisions: [], injects: [newsAt(30), newsAt(60)] });
    expect(course[0]?.means[0]?.mean).toBe(65);
  });

  it('counts a table whose play has ended with its last values', () => {
    const endings = [{ id: 'up' as EndingId, title: 'Up', say: '', when: aCondition(indicatorAtLeast('tension', 80)) }];
    const { course } = simulated({ endings, decisions: [asked('first', 0, +40, 0)], injects: [newsAt(60)] });
    expect(course.map(({ means }) => means[0]?.mean)).toEqual([90, 90]);
  });

  it('tells what is left, and how long effects took to follow from answers', () => {
    const { resources, meanDelay } = simulated({ decisions: [asked('first', 0, 1, 4), asked('second', 40, 1, 10)] });
    const companies = anExercise().resources.find(({ id }) => id === 'companies');
    expect(resources.find(({ resource }) => resource === 'companies')?.mean).toBe((companies?.start ?? 0) - 2);
    expect(meanDelay).toBe(7 * MINUTE);
  });

  it('has no delay where nothing is decided', () => {
    expect(simulated({ decisions: [], injects: [newsAt(1)] }).meanDelay).toBeNull();
  });
});
