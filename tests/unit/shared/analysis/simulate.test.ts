import { describe, expect, it } from 'vitest';
import { playTable } from '#shared/analysis/playTable';
import { quantile } from '#shared/analysis/quantile';
import { runSeed } from '#shared/analysis/runSeed';
import { simulate, type SimulateOptions } from '#shared/analysis/simulate';
import type { Effects, Exercise } from '#shared/exercise/exercise';
import type { EndingId, FactId, IndicatorId, ResourceId } from '#shared/exercise/ids';
import { compile } from '#shared/kernel/compile';
import {
  aCondition,
  aDecision,
  anExercise,
  anInject,
  anOption,
  anOutcome,
  elapsedAtLeast,
  factIs,
  indicatorAtLeast,
  NO_EFFECTS,
} from '../../../support/anExercise';

const RUNS = 400;
const tension = (by: number): Effects => ({ ...NO_EFFECTS, change: [{ indicator: 'tension' as IndicatorId, by }] });

function simulated(overrides: Partial<Exercise>, options: Partial<SimulateOptions> = {}) {
  return simulate(compile(anExercise(overrides)), { runs: RUNS, seed: 1, policy: 'uniform', ...options });
}

const oneOption = (...outcomes: ReturnType<typeof anOutcome>[]) => ({
  decisions: [aDecision('first', { options: [anOption('cordon', { outcomes })] })],
});

describe('a simulation', () => {
  it('is the same for the same seed and another for another', () => {
    const decisions = [aDecision('first', { options: [anOption('a'), anOption('b', { outcomes: [] })] })];
    expect(simulated({ decisions })).toEqual(simulated({ decisions }));
    expect(simulated({ decisions }, { seed: 2 }).options).not.toEqual(simulated({ decisions }).options);
  });

  it('can play each of its runs again alone', () => {
    const compiled = compile(anExercise());
    const seen: unknown[] = [];
    simulate(compiled, {
      runs: 3,
      seed: 9,
      policy: 'forceful',
      watch: ({ command, at }) => seen.push({ command, at }),
    });
    const alone = [0, 1, 2].flatMap((run) =>
      [...playTable(compiled, { policy: 'forceful', seed: runSeed(9, run), taken: [] })].map(({ command, at }) => ({
        command,
        at,
      })),
    );
    expect(seen).toEqual(alone);
  });

  it('gives chance its weights', () => {
    const overrides = oneOption(
      anOutcome('holds', { chance: 30, effects: tension(45) }),
      anOutcome('breaks', { chance: 10, effects: tension(-5) }),
    );
    const { endings } = simulated(overrides);
    const [divided, none] = endings;
    expect(divided?.ending).toBe('divided');
    // Three in four of those that decide; the bounds are four standard deviations wide.
    expect(divided?.share).toBeGreaterThan(0.95 * 0.75 - 0.09);
    expect(divided?.share).toBeLessThan(0.95 * 0.75 + 0.09);
    expect(none?.ending).toBe(null);
    expect(none?.share).toBeCloseTo(1 - (divided?.share ?? 0));
  });

  it('lets one in twenty tables run out of time, and none where there is no limit', () => {
    const [limited] = simulated({}).decisions;
    expect(limited).toMatchObject({ decision: 'first_response', opened: 1 });
    expect(limited?.notDecided).toBeGreaterThan(0.01);
    expect(limited?.notDecided).toBeLessThan(0.1);
    expect(simulated({ decisions: [aDecision('first', { within: null })] }).decisions[0]?.notDecided).toBe(0);
  });

  it('tells what was offered and what was taken', () => {
    const options = [
      anOption('cordon'),
      anOption('sweep', { needs: aCondition(factIs('curfew', 1)) }),
      anOption('wait', { spends: [{ resource: 'companies' as ResourceId, amount: 2 }] }),
    ];
    const [cordon, sweep, wait] = simulated({ decisions: [aDecision('first', { options, within: null })] }).options;
    expect(sweep).toEqual({ decision: 'first', option: 'sweep', offered: 0, taken: 0 });
    expect(cordon?.offered).toBe(1);
    expect(wait?.offered).toBe(1);
    expect((cordon?.taken ?? 0) + (wait?.taken ?? 0)).toBeCloseTo(1);
    expect(cordon?.taken).toBeGreaterThan(0.4);
  });

  it('takes options in turn when the least used comes first', () => {
    const options = [anOption('a'), anOption('b'), anOption('c'), anOption('d')];
    const decisions = [aDecision('first', { options, within: null })];
    const { options: used } = simulated({ decisions }, { policy: 'least_used', runs: 40 });
    expect(used.map(({ taken }) => taken)).toEqual([0.25, 0.25, 0.25, 0.25]);
  });

  it('tells where the indicators ended, and in which band', () => {
    const base = anExercise();
    const [first] = base.indicators;
    if (!first) throw new Error('no indicator');
    const bands = [
      { name: 'calm', from: 0, to: 39 },
      { name: 'violent', from: 70, to: 100 },
    ];
    const { indicators, medianDuration } = simulated({
      indicators: [{ ...first, bands }, ...base.indicators.slice(1)],
      decisions: [
        aDecision('first', {
          within: null,
          options: [
            anOption('up', { outcomes: [anOutcome('so', { effects: tension(+25) })] }),
            anOption('down', { outcomes: [anOutcome('so', { effects: tension(-25) })] }),
          ],
        }),
      ],
    });
    const [spread, trust] = indicators;
    expect(spread).toMatchObject({ indicator: 'tension', min: 25, max: 75, p10: 25, p90: 75 });
    expect(spread?.mean).toBeGreaterThan(44);
    expect(spread?.mean).toBeLessThan(56);
    const [calm, violent] = spread?.bands ?? [];
    expect(calm?.band).toBe('calm');
    expect((calm?.share ?? 0) + (violent?.share ?? 0)).toBeCloseTo(1);
    expect(trust).toMatchObject({ mean: 40, median: 40, min: 40, max: 40, bands: [] });
    expect(medianDuration).toBeGreaterThan(0);
    expect(medianDuration).toBeLessThanOrEqual(15 * 60);
  });

  it('tells how many tables ever crossed a threshold that a condition names', () => {
    const swings = oneOption(anOutcome('so', { effects: tension(+30) }));
    const { thresholds } = simulated({
      decisions: [
        ...swings.decisions,
        aDecision('second', {
          options: [anOption('calm', { outcomes: [anOutcome('so', { effects: tension(-60), after: 30 })] })],
        }),
      ],
      injects: [
        anInject('riot', { trigger: { kind: 'when', condition: aCondition(indicatorAtLeast('tension', 75)) } }),
      ],
      endings: [],
    });
    const [riot] = thresholds;
    expect(thresholds).toHaveLength(1);
    expect(riot).toMatchObject({ indicator: 'tension', operator: '>=', value: 75, holdsAtStart: false });
    expect(riot?.share).toBeGreaterThan(0.9);
    expect(riot?.share).toBeLessThan(1);
  });

  it('ends a play at its ending, and a decision that the ending cut short is not one that was not made', () => {
    const { endings, decisions } = simulated({
      decisions: [
        aDecision('first', { within: 30 }),
        aDecision('second', {
          within: null,
          options: [
            anOption('end', {
              outcomes: [anOutcome('so', { effects: { ...NO_EFFECTS, end: 'divided' as EndingId } })],
            }),
          ],
        }),
      ],
    });
    expect(endings[0]).toEqual({ ending: 'divided', share: 1 });
    expect(decisions[0]?.notDecided).toBe(0);
    expect(simulated({}).options.every(({ taken }) => taken > 0)).toBe(true);
  });

  it('finds an ending that time alone brings', () => {
    const endings = [{ id: 'late' as EndingId, title: 'Late', say: '', when: aCondition(elapsedAtLeast(70)) }];
    const result = simulated({ endings }, { runs: 5 });
    expect(result.endings[0]).toEqual({ ending: 'late', share: 1 });
    expect(result.medianDuration).toBe(70 * 60);
  });

  it('stops after twice the planned duration', () => {
    const injects = [120, 121].map((offset) =>
      anInject(`at_${offset}`, { trigger: { kind: 'at', phase: null, offset } }),
    );
    const delivered = new Set<string>();
    simulated(
      { injects },
      { runs: 5, watch: ({ command }) => command.type === 'inject.deliver' && delivered.add(command.inject) },
    );
    expect([...delivered]).toEqual(['at_120']);
  });

  it('looks again each minute while no answer is open', () => {
    const options = [
      anOption('late', { needs: aCondition(elapsedAtLeast(40)) }),
      anOption('never', { needs: aCondition(factIs('curfew', 1)) }),
    ];
    const at: number[] = [];
    const watch: SimulateOptions['watch'] = ({ command, before }) => {
      if (command.type === 'decision.commit') at.push(before.time);
    };
    const open = simulated({ decisions: [aDecision('first', { options, within: null })] }, { runs: 5, watch });
    expect(open.decisions[0]?.notDecided).toBe(0);
    expect(at.every((time) => time >= 40 * 60 && time < 41 * 60)).toBe(true);
    const shut = simulated(
      { decisions: [aDecision('first', { options: options.slice(1), within: null })] },
      { runs: 5 },
    );
    expect(shut.decisions[0]).toEqual({ decision: 'first', opened: 1, notDecided: 1 });
  });

  it('adjudicates a text by the weights of the outcomes that are possible', () => {
    const outcomes = [
      anOutcome('no', { when: aCondition(factIs('curfew', 1)), chance: 90, effects: tension(45) }),
      anOutcome('yes', { chance: 10, effects: { ...NO_EFFECTS, set: [{ fact: 'curfew' as FactId, value: 1 }] } }),
    ];
    const decisions = [aDecision('first', { form: { kind: 'text' }, options: [], outcomes, within: null })];
    const curfews: unknown[] = [];
    const types: string[] = [];
    const watch: SimulateOptions['watch'] = ({ command, after }) => {
      types.push(command.type);
      if (command.type === 'outcome.apply') curfews.push(after.facts[0]);
    };
    const { endings } = simulated({ decisions }, { runs: 20, watch });
    expect(endings[0]?.share).toBe(0);
    expect(curfews).toEqual(Array.from({ length: 20 }, () => 1));
    expect(types.filter((type) => type === 'outcome.adjudicate')).toHaveLength(20);
  });

  it('stops when it is told to, with what it has', () => {
    const { runs, endings } = simulated({}, { keepGoing: (done) => done < 7 });
    expect(runs).toBe(7);
    expect(endings.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
  });
});

describe('the seeds of runs', () => {
  it('differ from run to run and from seed to seed', () => {
    const seeds = [0, 1, -1].flatMap((seed) => Array.from({ length: RUNS }, (_, run) => runSeed(seed, run)));
    expect(new Set(seeds).size).toBe(seeds.length);
    expect(seeds.every((seed) => Number.isInteger(seed) && Math.abs(seed) <= 2 ** 31)).toBe(true);
  });
});

describe('a quantile', () => {
  it('lies between two values where it falls between', () => {
    expect(quantile([1, 2, 3, 10], 0.5)).toBe(2.5);
    expect(quantile([1, 2, 3], 0.5)).toBe(2);
    expect(quantile([1, 11], 0.1)).toBe(2);
    expect(quantile([], 0.5)).toBe(0);
  });
});
