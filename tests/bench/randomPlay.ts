import { advance } from '#shared/kernel/advance';
import { apply } from '#shared/kernel/apply';
import { begin } from '#shared/kernel/begin';
import type { Command } from '#shared/kernel/command';
import type { CompiledExercise } from '#shared/kernel/compile';
import type { SessionState } from '#shared/kernel/state';
import { nextActTime } from '#shared/kernel/nextActs';
import { sensibleCommand } from '../support/sensibleCommand';
import type { ExerciseEvent } from './exerciseMachine';
import { picksOf } from './picks';

/** One step of a play, and the state before it. */
export interface PlayStep {
  readonly before: SessionState;
  readonly event: ExerciseEvent;
}

const LOOK_AHEAD = 6 * 60 * 60;
const MOST_STEPS = 2000;

/** A play of an exercise with all seats taken, in which the table does what is due and picks its answers by the seed. */
export function randomPlay(
  compiled: CompiledExercise,
  seed: number,
): { steps: readonly PlayStep[]; end: SessionState } {
  const pick = picksOf(seed);
  const steps: PlayStep[] = [];
  let state = begin(compiled, { seated: compiled.exercise.roles.map(({ id }) => id) });
  const does = (event: ExerciseEvent) => {
    steps.push({ before: state, event });
    state = event.type === 'clock.advance' ? advance(compiled, state, event.to) : apply(compiled, state, event);
  };
  does({ type: 'session.start' });
  while (steps.length < MOST_STEPS) {
    const command = sensibleCommand(compiled, state, pick(1000));
    const to = command ? null : nextActTime(compiled, state, LOOK_AHEAD);
    if (command && isEvent(command)) does(command);
    else if (to !== null) does({ type: 'clock.advance', to });
    else break;
  }
  return { steps, end: state };
}

/** A sensible table does nothing else while an exercise has no answers in words. */
function isEvent(command: Command): command is Extract<Command, ExerciseEvent> {
  return command.type !== 'clock.advance' && command.type !== 'outcome.adjudicate';
}
