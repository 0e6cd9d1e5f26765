import type { EndingId } from '#shared/exercise/ids';
import { SECONDS_PER_MINUTE } from '#shared/exercise/units';
import { accept } from '#shared/kernel/accept';
import { begin } from '#shared/kernel/begin';
import type { Command } from '#shared/kernel/command';
import type { CompiledExercise } from '#shared/kernel/compile';
import { nextActs, type Act } from '#shared/kernel/nextActs';

/** The ending of a table that lets the time of every decision run out; null where it reaches none in the planned duration. */
export function endingOfAnIdleTable(compiled: CompiledExercise): EndingId | null {
  const { exercise } = compiled;
  let state = begin(compiled, { seated: exercise.roles.map(({ id }) => id) });
  const does = (command: Command, minute: number) => {
    const answer = accept(compiled, state, command, minute * SECONDS_PER_MINUTE, null);
    if (answer.kind === 'refused') throw new Error(`${command.type}: ${JSON.stringify(answer.refusal)}`);
    state = answer.state;
  };
  does({ type: 'session.start' }, 0);
  for (let minute = 0; minute <= exercise.duration; minute += 1) {
    does({ type: 'clock.advance' }, minute);
    for (let next = due(compiled, nextActs(compiled, state)); next; next = due(compiled, nextActs(compiled, state))) {
      does(next, minute);
    }
  }
  return state.ending === null ? null : (exercise.endings[state.ending]?.id ?? null);
}

/** The first thing that a facilitator does without the table. */
function due({ exercise }: CompiledExercise, acts: readonly Act[]): Command | null {
  for (const act of acts) {
    if (act.kind === 'ending') return null;
    if (act.kind === 'deliver') {
      const inject = exercise.injects[act.inject];
      if (inject) return { type: 'inject.deliver', inject: inject.id, text: null };
      continue;
    }
    const decision = exercise.decisions[act.decision]?.id;
    if (decision === undefined) continue;
    if (act.kind === 'open') return { type: 'decision.open', decision };
    if (act.kind === 'timeUp') return { type: 'decision.expire', decision };
    if (act.kind === 'applyOutcome') return { type: 'outcome.apply', decision };
  }
  return null;
}
