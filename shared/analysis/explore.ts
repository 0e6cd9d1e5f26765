import { apply } from '../kernel/apply';
import { begin } from '../kernel/begin';
import type { CompiledExercise } from '../kernel/compile';
import type { SessionState } from '../kernel/state';
import { livenessOf } from './liveness';
import { movesIn, type Move, type Moves, type Rest } from './moves';
import { PlayGraph, REST, type Changes } from './playGraph';
import type { ProofProgress } from './proof';
import { Residues, slotsOf } from './residue';
import { stateKeys } from './stateKey';

/** How many states are followed between two looks at whether to go on. */
const STRIDE = 64;

export interface Exploration {
  readonly graph: PlayGraph;
  readonly moves: Moves;
  /** The indicators that ever drift. */
  readonly drifted: ReadonlySet<number>;
  /** How indicators moved before anything could be chosen, and what came up. */
  readonly startChanges: Changes;
  readonly startMarks: number;
  /** False when it was stopped before everything was followed. */
  readonly finished: boolean;
}

/** Sees everything once. */
export interface Watcher {
  /** At each state that is followed, with the moves that are possible. */
  node(node: number, rest: Rest, next: readonly Move[], moves: Moves): void;
  /** What came up between two states, as bits; they are kept with the step. */
  marks(before: SessionState, after: SessionState): number;
}

/** Follows every playthrough from STARTEX with every role seated, until done or until `keepGoing` says no. */
export function explore(
  compiled: CompiledExercise,
  watcher: Watcher,
  keepGoing: (progress: ProofProgress) => boolean,
): Exploration {
  const slots = slotsOf(compiled);
  const residues = new Residues(compiled, slots);
  const liveness = livenessOf(compiled, ({ condition }) => residues.of(condition.expression));
  const moves = movesIn(compiled, liveness);
  const keyOf = stateKeys(compiled, residues, slots, moves.readsClock);
  const graph = new PlayGraph();
  const nodes = new Map<string, number>();
  const waiting: { readonly node: number; readonly rest: Rest }[] = [];
  let changes: { readonly index: number; readonly by: number }[] = [];
  const drifted = new Set<number>();
  const notes = {
    command: () => undefined,
    change: (made: Changes, by: 'outcome' | 'drift') => {
      changes.push(...made);
      if (by === 'drift') for (const { index } of made) drifted.add(index);
    },
  };

  const nodeOf = (rest: Rest): number => {
    const { state } = rest;
    const live = liveness(state);
    const key = state.ending === null ? keyOf(state, live) : String(state.ending);
    const known = nodes.get(key);
    if (known !== undefined) return known;
    const node = graph.addNode();
    nodes.set(key, node);
    if (state.ending === null) waiting.push({ node, rest });
    else graph.ends[node] = state.ending;
    return node;
  };

  const startex = startOf(compiled);
  const start = moves.start(startex, notes);
  const startMarks = watcher.marks(startex, start.state);
  const startChanges = changes;
  graph.begin = start.state.time;
  nodeOf(start);
  let followed = 0;
  for (let entry = waiting.pop(); entry; entry = waiting.pop()) {
    const { node, rest } = entry;
    const next = moves.from(rest);
    watcher.node(node, rest, next, moves);
    if (next.length === 0) graph.ends[node] = REST;
    for (const move of next) {
      changes = [];
      const after = moves.perform(rest, move, notes);
      const duration = after.state.time - rest.state.time;
      const marks = watcher.marks(rest.state, after.state);
      graph.addStep({ source: node, target: nodeOf(after), duration, changes, marks });
    }
    followed += 1;
    if (followed % STRIDE === 0 && !keepGoing({ states: graph.nodes, waiting: waiting.length })) break;
  }
  return { graph, moves, drifted, startMarks, startChanges, finished: waiting.length === 0 };
}

/** The state at STARTEX, every role seated. */
export function startOf(compiled: CompiledExercise): SessionState {
  const seated = compiled.exercise.roles.map(({ id }) => id);
  return apply(compiled, begin(compiled, { seated }), { type: 'session.start' });
}
