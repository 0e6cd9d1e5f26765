import type { Changes, PlayGraph } from './playGraph';
import {
  add,
  emptySet,
  highestOf,
  HIGHEST_VALUE,
  lowestOf,
  LOWEST_VALUE,
  moveAll,
  valuesOf,
  ValueSets,
  type ValueSet,
} from './valueSets';

/** The lowest and highest value of one indicator in any playthrough, and the steps that lead to each. */
export interface Range {
  readonly min: number;
  readonly max: number;
  readonly toMin: readonly number[];
  readonly toMax: readonly number[];
}

/**
 * What one indicator can be, exactly. The values that it can have at a node are worked out from the values at the nodes before
 * it. That is exact although the graph has merged states that differ in it, since nothing in their future depends on what
 * differs. `start` is its value at STARTEX, `startChanges` what happens before anything can be chosen.
 */
export function rangeOf(
  graph: PlayGraph,
  order: readonly number[],
  indicator: number,
  start: number,
  startChanges: Changes,
): Range {
  const values = new ValueSets(graph.nodes);
  let [now, min, max] = [start, start, start];
  for (const by of movesOf(startChanges, indicator)) {
    now = within(now + by);
    [min, max] = [Math.min(min, now), Math.max(max, now)];
  }
  add(values.of(0), now);
  let [lowest, highest]: [number | null, number | null] = [null, null];
  const sets: [ValueSet, ValueSet] = [emptySet(), emptySet()];
  // Steps with the same changes share one list of them.
  const known = new Map<Changes, readonly number[]>();
  const movesAt = (step: number) => {
    const changes = graph.changesOf(step);
    const found = known.get(changes) ?? movesOf(changes, indicator);
    known.set(changes, found);
    return found;
  };
  for (const node of order) {
    const { from, to } = graph.stepsFrom(node);
    for (let step = from; step < to; step += 1) {
      let set = values.of(node);
      for (const by of movesAt(step)) {
        const moved = set === sets[0] ? sets[1] : sets[0];
        moveAll(set, by, moved);
        set = moved;
        const [low, high] = [lowestOf(set), highestOf(set)];
        if (low < min) [min, lowest] = [low, step];
        if (high > max) [max, highest] = [high, step];
      }
      values.unite(graph.targets[step] ?? 0, set);
    }
  }
  const way = (step: number | null, extreme: number) =>
    step === null ? [] : wayTo(graph, values, indicator, step, extreme);
  return { min, max, toMin: way(lowest, min), toMax: way(highest, max) };
}

function movesOf(changes: Changes, indicator: number): readonly number[] {
  return changes.flatMap(({ index, by }) => (index === indicator ? [by] : []));
}

function within(value: number): number {
  return Math.min(Math.max(value, LOWEST_VALUE), HIGHEST_VALUE);
}

/** Steps on which the indicator comes to `extreme` in the middle or at the end of `last`, which is the last of them. */
function wayTo(
  graph: PlayGraph,
  values: ValueSets,
  indicator: number,
  last: number,
  extreme: number,
): readonly number[] {
  const after = (step: number, value: number) => {
    let now = value;
    return movesOf(graph.changesOf(step), indicator).map((by) => (now = within(now + by)));
  };
  const sourceOf = (step: number) => graph.sources[step] ?? 0;
  const passes = valuesOf(values.of(sourceOf(last))).find((value) => after(last, value).includes(extreme));
  if (passes === undefined) throw new Error('A value without a way to it');
  const way = [last];
  let wanted = passes;
  for (let node = sourceOf(last); node !== 0; node = sourceOf(way.at(-1) ?? 0)) {
    let found: number | undefined;
    const before = graph.stepsInto(node).find((step) => {
      found = valuesOf(values.of(sourceOf(step))).find((value) => (after(step, value).at(-1) ?? value) === wanted);
      return found !== undefined;
    });
    if (before === undefined || found === undefined) throw new Error('A value without a way to it');
    wanted = found;
    way.push(before);
  }
  return way.reverse();
}
