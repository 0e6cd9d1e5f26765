import type { CompiledExercise } from '../kernel/compile';
import type { EffectivePlay } from './effectivePlay';
import type { IndicatorPoint, IndicatorSeries } from './reportModel';

/** The course of every indicator, in the exercise's order. */
export function indicatorSeries(compiled: CompiledExercise, play: EffectivePlay): readonly IndicatorSeries[] {
  return compiled.exercise.indicators.map(({ id, name, better, bands, start }, index) => {
    const points: IndicatorPoint[] = [{ at: 0, value: start }];
    for (const { after } of play.moments) {
      const value = after.indicators[index] ?? start;
      if (value === points.at(-1)?.value) continue;
      // Two changes within one second are one step.
      if (points.length > 1 && points.at(-1)?.at === after.time) points.pop();
      points.push({ at: after.time, value });
    }
    return { id, name, better, bands, points, start, end: points.at(-1)?.value ?? start };
  });
}
