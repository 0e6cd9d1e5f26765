import type { Changes, PlayGraph } from './playGraph';

const HIGHEST = 100;
const WORDS = 4;
const BITS = 32;

/** The lowest and highest value of one indicator in any playthrough, and the steps that lead to each. */
export interface Range {
  readonly min: number;
  readonly max: number;
  readonly toMin: readonly number[];
  readonly toMax: readonly number[];
}

/** A set of values 0-100 for each node, as bits. */
class ValueSets {
  private readonly bits: Uint32Array;

  constructor(nodes: number) {
    this.bits = new Uint32Array(nodes * WORDS);
  }

  add(node: number, value: number): void {
    const word = node * WORDS + (value >>> 5);
    this.bits[word] = (this.bits[word] ?? 0) | (1 << (value & (BITS - 1)));
  }

  has(node: number, value: number): boolean {
    return ((this.bits[node * WORDS + (value >>> 5)] ?? 0) & (1 << (value & (BITS - 1)))) !== 0;
  }

  each(node: number, visit: (value: number) => void): void {
    for (let word = 0; word < WORDS; word += 1) {
      let rest = this.bits[node * WORDS + word] ?? 0;
      while (rest !== 0) {
        const bit = 31 - Math.clz32(rest & -rest);
        visit(word * BITS + bit);
        rest &= rest - 1;
      }
    }
  }
}

/** A moment in the graph: after the changes of a step up to `upTo`, coming from `value`. */
interface Moment {
  readonly step: number;
  readonly value: number;
}

/**
 * What one indicator can be, exactly. The values that it can have at a node are worked out from the values at the nodes before
 * it; that is exact although the graph has merged states that differ in it, since nothing in their future depends on it.
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
  for (const { index, by } of startChanges) {
    if (index !== indicator) continue;
    now = within(now + by);
    [min, max] = [Math.min(min, now), Math.max(max, now)];
  }
  values.add(0, now);
  let [lowest, highest]: [Moment | null, Moment | null] = [null, null];
  for (const node of order) {
    const { from, to } = graph.stepsFrom(node);
    for (let step = from; step < to; step += 1) {
      const target = graph.targets[step] ?? 0;
      const moved = movesOf(graph, step, indicator);
      values.each(node, (value) => {
        let then = value;
        for (const by of moved) {
          then = within(then + by);
          if (then < min) [min, lowest] = [then, { step, value }];
          if (then > max) [max, highest] = [then, { step, value }];
        }
        values.add(target, then);
      });
    }
  }
  const way = (moment: Moment | null) => (moment === null ? [] : wayTo(graph, values, indicator, moment));
  return { min, max, toMin: way(lowest), toMax: way(highest) };
}

const NOTHING: readonly number[] = [];

function movesOf(graph: PlayGraph, step: number, indicator: number): readonly number[] {
  const changes = graph.changesOf(step);
  return changes.length === 0 ? NOTHING : changes.flatMap(({ index, by }) => (index === indicator ? [by] : []));
}

function within(value: number): number {
  return Math.min(Math.max(value, 0), HIGHEST);
}

/** Steps from STARTEX that give the indicator this value before this step, and the step. */
function wayTo(graph: PlayGraph, values: ValueSets, indicator: number, { step, value }: Moment): readonly number[] {
  const way = [step];
  let [node, wanted] = [graph.sources[step] ?? 0, value];
  while (node !== 0) {
    const before = graph
      .stepsInto(node)
      .find((candidate) => valueBefore(graph, values, indicator, candidate, wanted) !== null);
    if (before === undefined) throw new Error('A value without a way to it');
    wanted = valueBefore(graph, values, indicator, before, wanted) ?? 0;
    node = graph.sources[before] ?? 0;
    way.push(before);
  }
  return way.reverse();
}

function valueBefore(
  graph: PlayGraph,
  values: ValueSets,
  indicator: number,
  step: number,
  wanted: number,
): number | null {
  const moved = movesOf(graph, step, indicator);
  let found: number | null = null;
  values.each(graph.sources[step] ?? 0, (value) => {
    if (found === null && moved.reduce((now, by) => within(now + by), value) === wanted) found = value;
  });
  return found;
}
