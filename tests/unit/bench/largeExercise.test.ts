import { describe, expect, it } from 'vitest';
import { compile } from '#shared/kernel/compile';
import { largeExercise } from '../../bench/largeExercise';
import { manyInjects } from '../../bench/manyInjects';
import { graphOf } from '../../bench/proof';
import { readExercise } from '../../bench/readExercise';

describe('the exercises that the bench makes', () => {
  it('has twelve decisions of three options, two outcomes and a limit, which read two of six moving indicators', () => {
    const { decisions, indicators, endings } = readExercise(largeExercise(12));
    expect(decisions).toHaveLength(12);
    for (const { options, within, otherwise } of decisions) {
      expect(options.map(({ outcomes }) => outcomes.length)).toEqual([2, 2, 2]);
      expect(within).not.toBeNull();
      const all = [...options.flatMap(({ outcomes }) => outcomes.map(({ effects }) => effects)), otherwise];
      expect(all.map((effects) => effects?.change.length)).toEqual(Array(7).fill(indicators.length));
    }
    const texts = [
      ...decisions.flatMap(({ options }) => options.map(({ needs }) => needs)),
      ...endings.map(({ when }) => when),
    ]
      .map((condition) => condition?.text ?? '')
      .join(' ');
    expect(indicators.filter(({ id }) => texts.includes(id)).map(({ id }) => id)).toEqual(['tension', 'trust']);
  });

  it('can be gone through by xstate/graph when it is small', () => {
    const states = graphOf(compile(readExercise(largeExercise(2))))();
    // Two decisions that go seven ways each, with what is told and applied between.
    expect(states).toBeGreaterThan(7 * 7);
  });

  it('has as many injects as it is asked for', () => {
    const { injects, decisions } = readExercise(manyInjects(600));
    expect(injects).toHaveLength(600);
    expect(decisions).toHaveLength(3);
    expect(new Set(injects.map(({ trigger }) => trigger.kind))).toEqual(new Set(['at', 'afterInject', 'when']));
  });
});
