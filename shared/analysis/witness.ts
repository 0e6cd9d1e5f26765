import type { Exercise } from '../exercise/exercise';
import type { InjectId } from '../exercise/ids';
import type { Seconds } from '../exercise/units';
import { advance } from '../kernel/advance';
import { apply } from '../kernel/apply';
import { compile, type CompiledExercise } from '../kernel/compile';
import type { SessionState } from '../kernel/state';
import { startOf } from './explore';
import type { Move, Moves, Rest } from './moves';
import type { PlayGraph } from './playGraph';
import type { Played, Witness } from './proof';
import { newsOnly } from './withoutNews';

/** Turns ways through the graph of an exercise without its news into playthroughs of the whole exercise. */
export interface Witnesses {
  /** The playthrough along these steps; `then` is a further move at their end. */
  readonly along: (steps: readonly number[], then?: (next: readonly Move[]) => Move | undefined) => Witness;
}

/** `quiet` is the exercise without the news that the graph was made of. */
export function witnesses(exercise: Exercise, quiet: CompiledExercise, graph: PlayGraph, moves: Moves): Witnesses {
  const whole = compile(exercise);
  const news = newsOnly(exercise);
  return {
    along: (steps, then) => {
      const played: Played[] = [];
      const notes = {
        command: (command: Played['command'], at: Seconds) => void played.push({ at, command }),
        change: () => undefined,
      };
      let rest = moves.start(startOf(quiet), notes);
      const go = (move: Move | undefined): Rest => (move === undefined ? rest : moves.perform(rest, move, notes));
      for (const step of steps) {
        const { from } = graph.stepsFrom(graph.sources[step] ?? 0);
        rest = go(moves.from(rest)[step - from]);
      }
      if (then) rest = go(then(moves.from(rest)));
      return withNews(whole, news, played, rest.state.time);
    },
  };
}

/** The commands with the news delivered among them, each when it is due, up to the moment `end`. */
function withNews(
  whole: CompiledExercise,
  news: ReadonlySet<InjectId>,
  played: readonly Played[],
  end: Seconds,
): Witness {
  let state = startOf(whole);
  const all: Played[] = [{ at: 0, command: { type: 'session.start' } }];
  const does = (entry: Played) => {
    state = apply(whole, advance(whole, state, entry.at), entry.command);
    all.push(entry);
  };
  const deliverUntil = (at: Seconds) => {
    for (let due = firstDue(whole, news, state, at); due !== null; due = firstDue(whole, news, state, at)) {
      does({ at: Math.max(due.at, state.time), command: { type: 'inject.deliver', inject: due.inject, text: null } });
    }
  };
  for (const entry of played) {
    deliverUntil(entry.at);
    does(entry);
  }
  deliverUntil(end);
  if (end > state.time) does({ at: end, command: { type: 'clock.advance' } });
  return all;
}

function firstDue(
  { exercise }: CompiledExercise,
  news: ReadonlySet<InjectId>,
  state: SessionState,
  until: Seconds,
): { readonly at: Seconds; readonly inject: InjectId } | null {
  let first: { readonly at: Seconds; readonly inject: InjectId } | null = null;
  exercise.injects.forEach(({ id }, index) => {
    const entry = state.injects[index];
    if (!news.has(id) || !entry || entry.due === null || entry.due > until) return;
    if (entry.status !== 'scheduled' && entry.status !== 'due') return;
    if (first === null || entry.due < first.at) first = { at: entry.due, inject: id };
  });
  return state.ending === null ? first : null;
}
