import type { Seconds } from '../exercise/units';

/** Indicator changes that one step makes, in order. */
export type Changes = readonly { readonly index: number; readonly by: number }[];

/** How play stands at a node, where it is not at an ending: nothing more will happen, or it goes on. */
export const REST = -1;
const GOES_ON = -2;

/** A step to a state that has been followed: from which node, as its how-manieth move. */
interface Step {
  readonly source: number;
  readonly target: number;
  readonly duration: Seconds;
  readonly changes: Changes;
  /** Bits of what came up on the way; see `Carriers`. */
  readonly marks: number;
}

/**
 * Everything that can happen, with states that the future cannot tell apart merged into one node. There are no circles, since
 * each step uses something up. Node 0 is where play begins; the steps from one node lie side by side, in the order of its moves.
 */
export class PlayGraph {
  /** Exercise time at node 0, the first moment at which something can be chosen. */
  begin: Seconds = 0;
  /** The step that first led to each node; -1 for node 0. */
  readonly firstSteps: number[] = [];
  /** `REST`, the index of an ending, or below both where play goes on. */
  readonly ends: number[] = [];
  /** By node, the first of its steps; the last entry of a node is where the next begins in `stepsOf`. */
  private readonly begins: number[] = [];
  private readonly counts: number[] = [];
  readonly sources: number[] = [];
  readonly targets: number[] = [];
  readonly durations: Seconds[] = [];
  readonly marks: number[] = [];
  private readonly changed: number[] = [];
  private readonly changes: Changes[] = [];
  private readonly changeIndex = new Map<string, number>();
  private into: { readonly begins: Int32Array; readonly steps: Int32Array } | null = null;

  get nodes(): number {
    return this.ends.length;
  }

  get steps(): number {
    return this.targets.length;
  }

  addNode(): number {
    this.firstSteps.push(-1);
    this.ends.push(GOES_ON);
    this.begins.push(0);
    this.counts.push(0);
    return this.ends.length - 1;
  }

  addStep({ source, target, duration, changes, marks }: Step): void {
    const step = this.targets.length;
    if (this.counts[source] === 0) this.begins[source] = step;
    this.counts[source] = (this.counts[source] ?? 0) + 1;
    if (target !== 0 && this.firstSteps[target] === -1) this.firstSteps[target] = step;
    this.sources.push(source);
    this.targets.push(target);
    this.durations.push(duration);
    this.marks.push(marks);
    this.changed.push(this.indexOfChanges(changes));
  }

  /** The first step from a node and the one after the last. */
  stepsFrom(node: number): { readonly from: number; readonly to: number } {
    const from = this.begins[node] ?? 0;
    return { from, to: from + (this.counts[node] ?? 0) };
  }

  changesOf(step: number): Changes {
    return this.changes[this.changed[step] ?? -1] ?? [];
  }

  /** The steps that lead from the begin to a node, the first time that it was reached. */
  firstWay(node: number): readonly number[] {
    const way: number[] = [];
    for (let step = this.firstSteps[node] ?? -1; step >= 0; step = this.firstSteps[this.sources[step] ?? 0] ?? -1) {
      way.push(step);
    }
    return way.reverse();
  }

  /** The nodes so that each comes after all that lead to it. */
  inOrder(): readonly number[] {
    const open = new Int32Array(this.nodes);
    for (const target of this.targets) open[target] = (open[target] ?? 0) + 1;
    const order: number[] = [0];
    for (let at = 0; at < order.length; at += 1) {
      const { from, to } = this.stepsFrom(order[at] ?? 0);
      for (let step = from; step < to; step += 1) {
        const target = this.targets[step] ?? 0;
        open[target] = (open[target] ?? 0) - 1;
        if (open[target] === 0) order.push(target);
      }
    }
    if (order.length < this.nodes) throw new Error('Play goes round in a circle');
    return order;
  }

  /** The steps that lead into a node. For a graph that is whole: they are sorted once. */
  stepsInto(node: number): readonly number[] {
    const { begins, steps } = (this.into ??= this.sortedByTarget());
    return [...steps.subarray(begins[node], begins[node + 1])];
  }

  private sortedByTarget(): { readonly begins: Int32Array; readonly steps: Int32Array } {
    const begins = new Int32Array(this.nodes + 1);
    for (const target of this.targets) begins[target + 1] = (begins[target + 1] ?? 0) + 1;
    for (let node = 0; node < this.nodes; node += 1) begins[node + 1] = (begins[node + 1] ?? 0) + (begins[node] ?? 0);
    const next = Int32Array.from(begins);
    const steps = new Int32Array(this.steps);
    this.targets.forEach((target, step) => {
      const place = next[target] ?? 0;
      steps[place] = step;
      next[target] = place + 1;
    });
    return { begins, steps };
  }

  private indexOfChanges(changes: Changes): number {
    let key = '';
    for (const { index, by } of changes) key += `${index}:${by},`;
    let found = this.changeIndex.get(key);
    if (found === undefined) {
      found = this.changes.length;
      this.changes.push([...changes]);
      this.changeIndex.set(key, found);
    }
    return found;
  }
}
