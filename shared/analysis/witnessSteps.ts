import type { EndingId, IndicatorId } from '../exercise/ids';
import type { Seconds } from '../exercise/units';
import { advance } from '../kernel/advance';
import { apply } from '../kernel/apply';
import { begin } from '../kernel/begin';
import type { CompiledExercise } from '../kernel/compile';
import { indexOf } from '../kernel/indexById';
import { proposedOutcome } from '../kernel/outcomesOf';
import type { Played, Witness } from './proof';

/** An indicator that stands otherwise than before. */
export interface Movement {
  readonly indicator: IndicatorId;
  readonly from: number;
  readonly to: number;
}

/** One command of a witness, and what it did. */
export interface WitnessStep extends Played {
  /** Since the step before, in the exercise's order: by the command, or by themselves in the time between. */
  readonly moved: readonly Movement[];
  /** What is read out when an outcome is applied; null for other commands, and where the author says nothing. */
  readonly says: string | null;
}

export interface WitnessSteps {
  readonly steps: readonly WitnessStep[];
  /** When the last step was. */
  readonly end: Seconds;
  /** The ending that it reached; null where it stops without one. */
  readonly ending: EndingId | null;
}

/** Plays a witness again, every role seated, and tells what each of its commands did. Throws when it cannot be played. */
export function witnessSteps(compiled: CompiledExercise, witness: Witness): WitnessSteps {
  const { exercise } = compiled;
  let state = begin(compiled, { seated: exercise.roles.map(({ id }) => id) });
  const steps = witness.map(({ at, command }): WitnessStep => {
    const now = advance(compiled, state, at);
    const outcome =
      command.type === 'outcome.apply'
        ? proposedOutcome(compiled, now, indexOf(compiled.decisionIndex, command.decision))
        : null;
    const next = apply(compiled, now, command);
    const moved = exercise.indicators.flatMap(({ id }, index): readonly Movement[] => {
      const [from = 0, to = 0] = [state.indicators[index], next.indicators[index]];
      return from === to ? [] : [{ indicator: id, from, to }];
    });
    state = next;
    return { at, command, moved, says: outcome?.say ?? null };
  });
  const ending = state.ending === null ? null : (exercise.endings[state.ending]?.id ?? null);
  return { steps, end: state.time, ending };
}
