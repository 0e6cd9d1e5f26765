import { point, type Interval } from '../condition/interval';
import { truthOf } from '../condition/intervals';
import type { Ranges } from '../condition/ranges';
import type { Decision, Effects, Exercise } from '../exercise';
import { effectsOf } from '../effectsOf';
import { RangeTable } from './rangeTable';

const SCALE: Interval = { min: 0, max: 100 };
const ANY_TIME: Interval = { min: 0, max: Infinity };

/**
 * What everything can be at any moment of any session, whatever is decided, drawn or overruled. Each decision is resolved once
 * at most, by one of its outcomes or by none, so nothing rises further than by the largest rise of each; clamping to 0-100 and
 * to 0 on the way only takes from a rise or a fall.
 */
export function rangesOf(exercise: Exercise): Ranges {
  const reach = reachOf(exercise);
  const indicators = new Map(
    exercise.indicators.map(({ id, start }) => {
      const { rise, fall } = reach.indicators.get(id) ?? NO_REACH;
      return [id, { min: Math.max(SCALE.min, start - fall), max: Math.min(SCALE.max, start + rise) }] as const;
    }),
  );
  const resources = new Map(
    exercise.resources.map(({ id, start }) => {
      const { rise, fall } = reach.resources.get(id) ?? NO_REACH;
      return [id, { min: Math.max(0, start - fall), max: start + rise }] as const;
    }),
  );
  const facts = new Map(
    exercise.facts.map(({ id, start }) => [id, [...new Set([start, ...(reach.facts.get(id) ?? [])])]] as const),
  );
  const table = { indicators, resources, facts, elapsed: ANY_TIME, happened: 'sometimes' } as const;
  const ranges = new RangeTable(exercise, table);
  letDrift(exercise, indicators, ranges);
  return ranges;
}

/** What everything is at STARTEX, before anything has happened. */
export function rangesAtStart(exercise: Exercise): Ranges {
  return new RangeTable(exercise, {
    indicators: new Map(exercise.indicators.map(({ id, start }) => [id, point(start)])),
    resources: new Map(exercise.resources.map(({ id, start }) => [id, point(start)])),
    facts: new Map(exercise.facts.map(({ id, start }) => [id, [start]])),
    elapsed: point(0),
    happened: 'never',
  });
}

/** What everything can be if outcomes that nobody has written yet come to it. */
export function widestRanges(exercise: Exercise): Ranges {
  return new RangeTable(exercise, {
    indicators: new Map(exercise.indicators.map(({ id }) => [id, SCALE])),
    resources: new Map(exercise.resources.map(({ id }) => [id, { min: 0, max: Infinity }])),
    facts: new Map(exercise.facts.map(({ id, values }) => [id, [...values.keys()]])),
    elapsed: ANY_TIME,
    happened: 'sometimes',
  });
}

/** How far something can move up and down from where it starts. */
interface Reach {
  readonly rise: number;
  readonly fall: number;
}

const NO_REACH: Reach = { rise: 0, fall: 0 };

function reachOf({ decisions }: Exercise) {
  const indicators = new Map<string, Reach>();
  const resources = new Map<string, Reach>();
  const facts = new Map<string, Set<number>>();
  for (const decision of decisions) {
    const moved = new Map<string, Reach>();
    const counted = new Map<string, Reach>();
    for (const effects of effectsOf(decision)) {
      widen(moved, movesOf(effects));
      widen(counted, amountsOf(effects));
      for (const { fact, value } of effects.set) facts.set(fact, (facts.get(fact) ?? new Set()).add(value));
    }
    add(indicators, moved);
    add(resources, counted);
    add(resources, spendingOf(decision));
  }
  return { indicators, resources, facts };
}

/** How far each indicator moves by these effects: those up and those down apart, since a clamp may swallow one of them. */
function movesOf({ change }: Effects): ReadonlyMap<string, Reach> {
  const moves = new Map<string, Reach>();
  for (const { indicator, by } of change)
    add(moves, new Map([[indicator, { rise: Math.max(by, 0), fall: Math.max(-by, 0) }]]));
  return moves;
}

function amountsOf({ gain, spend }: Effects): ReadonlyMap<string, Reach> {
  const amounts = new Map<string, Reach>();
  for (const { resource, amount } of gain) add(amounts, new Map([[resource, { rise: amount, fall: 0 }]]));
  for (const { resource, amount } of spend) add(amounts, new Map([[resource, { rise: 0, fall: amount }]]));
  return amounts;
}

/** The most that an answer can take. */
function spendingOf({ form, options }: Decision): ReadonlyMap<string, Reach> {
  const spending = new Map<string, Reach>();
  if (form.kind === 'allocation') spending.set(form.resource, { rise: 0, fall: Infinity });
  for (const { spends } of options) {
    const spent = new Map(spends.map(({ resource, amount }) => [resource, { rise: 0, fall: amount }] as const));
    if (form.kind === 'several') add(spending, spent);
    else widen(spending, spent);
  }
  return spending;
}

/** Both may happen. */
function add(to: Map<string, Reach>, other: ReadonlyMap<string, Reach>): void {
  for (const [id, { rise, fall }] of other) {
    const known = to.get(id) ?? NO_REACH;
    to.set(id, { rise: known.rise + rise, fall: known.fall + fall });
  }
}

/** One or the other happens. */
function widen(to: Map<string, Reach>, other: ReadonlyMap<string, Reach>): void {
  for (const [id, { rise, fall }] of other) {
    const known = to.get(id) ?? NO_REACH;
    to.set(id, { rise: Math.max(known.rise, rise), fall: Math.max(known.fall, fall) });
  }
}

/** An indicator that can drift gets to the end of its scale; one drift may be what lets another begin. */
function letDrift({ indicators }: Exercise, reached: Map<string, Interval>, ranges: Ranges): void {
  let waiting = indicators.filter(({ drift }) => drift !== null);
  for (;;) {
    const drifting = waiting.filter(
      ({ drift }) => drift !== null && (drift.when === null || truthOf(drift.when.expression, ranges) !== 'never'),
    );
    if (drifting.length === 0) return;
    for (const { id, start, drift } of drifting) {
      const { min, max } = reached.get(id) ?? point(start);
      reached.set(id, (drift?.by ?? 0) > 0 ? { min, max: SCALE.max } : { min: SCALE.min, max });
    }
    waiting = waiting.filter((indicator) => !drifting.includes(indicator));
  }
}
