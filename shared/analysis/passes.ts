import type { Seconds } from '../exercise/units';
import type { PlayGraph } from './playGraph';
import { REST } from './playGraph';

/** How many playthroughs lead to each node, as the nearest number. */
export function waysTo(graph: PlayGraph, order: readonly number[]): Float64Array {
  const ways = new Float64Array(graph.nodes);
  ways[0] = 1;
  for (const node of order) {
    const { from, to } = graph.stepsFrom(node);
    for (let step = from; step < to; step += 1) {
      const target = graph.targets[step] ?? 0;
      ways[target] = (ways[target] ?? 0) + (ways[node] ?? 0);
    }
  }
  return ways;
}

/** Whether an ending can still be reached from each node; where play was not followed to its end, it may. */
export function canEnd(graph: PlayGraph, order: readonly number[]): Uint8Array {
  const can = new Uint8Array(graph.nodes);
  for (let at = order.length - 1; at >= 0; at -= 1) {
    const node = order[at] ?? 0;
    const end = graph.ends[node] ?? REST;
    const { from, to } = graph.stepsFrom(node);
    if (end >= 0 || (end < REST && from === to)) can[node] = 1;
    for (let step = from; step < to && can[node] === 0; step += 1) can[node] = can[graph.targets[step] ?? 0] ?? 0;
  }
  return can;
}

/** The longest that a playthrough takes to an ending or to rest; exercise time. */
export function longestPlay(graph: PlayGraph, order: readonly number[]): Seconds {
  const latest = new Float64Array(graph.nodes);
  latest[0] = graph.begin;
  let longest = graph.begin;
  for (const node of order) {
    const { from, to } = graph.stepsFrom(node);
    longest = Math.max(longest, latest[node] ?? 0);
    for (let step = from; step < to; step += 1) {
      const target = graph.targets[step] ?? 0;
      latest[target] = Math.max(latest[target] ?? 0, (latest[node] ?? 0) + (graph.durations[step] ?? 0));
    }
  }
  return longest;
}

/**
 * The steps of a playthrough to its end on which none of the marked things comes up, and which ends by an ending before
 * `deadline`; null when there is none. With a deadline of Infinity it may also come to rest without an ending.
 */
export function wayWithout(
  graph: PlayGraph,
  order: readonly number[],
  mark: number,
  deadline: Seconds,
): readonly number[] | null {
  const soonest = new Float64Array(graph.nodes).fill(Infinity);
  const by = new Int32Array(graph.nodes).fill(-1);
  soonest[0] = graph.begin;
  for (const node of order) {
    const time = soonest[node] ?? Infinity;
    if (time >= deadline) continue;
    const end = graph.ends[node] ?? REST;
    if (end >= 0 || (end === REST && deadline === Infinity)) return wayBack(graph, by, node);
    const { from, to } = graph.stepsFrom(node);
    for (let step = from; step < to; step += 1) {
      if (((graph.marks[step] ?? 0) & mark) !== 0) continue;
      const target = graph.targets[step] ?? 0;
      const then = time + (graph.durations[step] ?? 0);
      if (then >= (soonest[target] ?? Infinity)) continue;
      soonest[target] = then;
      by[target] = step;
    }
  }
  return null;
}

function wayBack(graph: PlayGraph, by: Int32Array, node: number): readonly number[] {
  const way: number[] = [];
  for (let step = by[node] ?? -1; step >= 0; step = by[graph.sources[step] ?? 0] ?? -1) way.push(step);
  return way.reverse();
}
