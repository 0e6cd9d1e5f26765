import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canEnd, longestPlay, waysTo, wayWithout } from '#shared/analysis/passes';
import { PlayGraph, REST } from '#shared/analysis/playGraph';

interface Edge {
  readonly source: number;
  readonly target: number;
  readonly duration: number;
  readonly marks: number;
}

/** Graphs of up to six nodes without circles; a node without a step onward is an ending or comes to rest. */
const someGraph = fc.integer({ min: 2, max: 6 }).chain((nodes) => {
  const duration = fc.integer({ min: 0, max: 3 });
  const edge = (target: number) =>
    fc.record({ source: fc.nat(target - 1), target: fc.constant(target), duration, marks: fc.nat(1) });
  const targets = Array.from({ length: nodes - 1 }, (_, index) => index + 1);
  // Each node has a step that leads to it.
  return fc
    .tuple(
      fc.tuple(...targets.map(edge)),
      fc.array(fc.constantFrom(...targets).chain(edge), { maxLength: 6 }),
      fc.array(fc.boolean(), { minLength: nodes, maxLength: nodes }),
    )
    .map(([first, more, isEnding]) => {
      const edges: readonly Edge[] = [...first, ...more].toSorted((a, b) => a.source - b.source);
      const graph = new PlayGraph();
      for (let node = 0; node < nodes; node += 1) graph.addNode();
      for (const each of edges) graph.addStep({ ...each, changes: [] });
      for (let node = 0; node < nodes; node += 1) {
        if (!edges.some(({ source }) => source === node)) graph.ends[node] = isEnding[node] ? 0 : REST;
      }
      return { graph, edges };
    });
});

/** Every way from a node to where play is over, as steps. */
function waysFrom(edges: readonly Edge[], node: number): readonly (readonly number[])[] {
  const onward = edges.flatMap(({ source, target }, step) =>
    source === node ? waysFrom(edges, target).map((way) => [step, ...way]) : [],
  );
  return onward.length > 0 ? onward : [[]];
}

describe('what is worked out by passes over the graph', () => {
  it('agrees with going all ways one by one', () => {
    fc.assert(
      fc.property(someGraph, fc.constantFrom(2, 4, Infinity), ({ graph, edges }, deadline) => {
        const order = graph.inOrder();
        const all = waysFrom(edges, 0);
        const last = (way: readonly number[]) => edges[way.at(-1) ?? -1]?.target ?? 0;
        const takes = (way: readonly number[]) => way.reduce((sum, step) => sum + (edges[step]?.duration ?? 0), 0);
        const isOver = (way: readonly number[]) => graph.ends[last(way)] === 0 || deadline === Infinity;
        expect(longestPlay(graph, order)).toBe(Math.max(...all.map(takes)));
        const ways = waysTo(graph, order);
        const can = canEnd(graph, order);
        for (let node = 0; node < graph.nodes; node += 1) {
          if ((graph.ends[node] ?? REST) >= REST)
            expect(ways[node]).toBe(all.filter((way) => last(way) === node).length);
          const ends = waysFrom(edges, node).some((way) => graph.ends[way.length === 0 ? node : last(way)] === 0);
          expect(can[node] === 1).toBe(ends);
        }
        const without = all.filter(
          (way) => way.every((step) => edges[step]?.marks === 0) && takes(way) < deadline && isOver(way),
        );
        const found = wayWithout(graph, order, 1, deadline);
        if (without.length === 0) expect(found).toBeNull();
        else expect(without).toContainEqual(found);
      }),
      { numRuns: 300 },
    );
  });
});
