import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { Decision } from '#shared/exercise/exercise';
import type { EndingId, OptionId, OutcomeId, RoleId } from '#shared/exercise/ids';
import type { Minutes } from '#shared/exercise/units';
import { accept } from '#shared/kernel/accept';
import { begin } from '#shared/kernel/begin';
import { answerOf } from '#shared/kernel/answer';
import { drawOutcome } from '#shared/kernel/chance';
import { answerClosedBecause } from '#shared/kernel/closedBecause';
import type { Command } from '#shared/kernel/command';
import type { CompiledExercise } from '#shared/kernel/compile';
import { nextActs, type Act } from '#shared/kernel/nextActs';

/** What a table does when several options are open, and how often (percent) it lets time run out. */
export interface Habits {
  readonly seed: number;
  readonly late: number;
  /** Options it takes before all others, by their ids, the first that is open; then any. */
  readonly prefers?: readonly string[];
}

/** What became of one table: its ending, what its seats were given when, and what was decided. */
export interface Sitting {
  readonly ending: EndingId | null;
  readonly minutes: Minutes;
  readonly delivered: readonly { readonly to: readonly RoleId[]; readonly at: Minutes }[];
  readonly asked: readonly { readonly to: readonly RoleId[]; readonly at: Minutes }[];
  /** No options, and `outcome` null, when the decision was not made in time. */
  readonly made: readonly {
    readonly decision: Decision;
    readonly options: readonly OptionId[];
    readonly outcome: OutcomeId | null;
  }[];
}

/** Plays an exercise with all seats taken from STARTEX to its first ending; the facilitator does what is due each minute. */
export function aSitting(compiled: CompiledExercise, { seed, late, prefers = [] }: Habits): Sitting {
  const { exercise } = compiled;
  const luck = xoroshiro128plus(seed);
  const below = (limit: number) => uniformInt(luck, 0, limit - 1);
  const delivered: { to: readonly RoleId[]; at: Minutes }[] = [];
  const asked: { to: readonly RoleId[]; at: Minutes }[] = [];
  const made: { decision: Decision; options: readonly OptionId[]; outcome: OutcomeId | null }[] = [];
  const answersAt = new Map<number, Minutes>();
  let state = begin(compiled, { seated: exercise.roles.map(({ id }) => id) });
  let minute: Minutes = 0;

  const does = (command: Command) => {
    const answer = accept(compiled, state, command, minute * 60, null);
    if (answer.kind === 'refused') throw new Error(`${command.type}: ${JSON.stringify(answer.refusal)}`);
    state = answer.state;
  };

  /** What it likes best of all that is open; of a question that lets it, another as often as not where the two are open together. */
  const choose = (index: number, decision: Decision): readonly number[] => {
    const open = decision.options.map((_, option) => option).filter((option) => isOpen(index, [option]));
    const preferred = prefers.map((id) => open.find((option) => decision.options[option]?.id === id));
    const first = preferred.find((option) => option !== undefined) ?? open[below(Math.max(open.length, 1))];
    if (first === undefined) return [];
    if (decision.form.kind !== 'several' || decision.form.max < 2 || prefers.length > 0 || below(2) === 0)
      return [first];
    const pairs = open.map((other) => [first, other].sort((a, b) => a - b));
    const possible = pairs.filter((pair) => pair[0] !== pair[1] && isOpen(index, pair));
    return possible[below(Math.max(possible.length, 1))] ?? [first];
  };

  const isOpen = (index: number, answer: readonly number[]) =>
    answerClosedBecause(compiled, state, index, answer) === null;

  const answer = (index: number, decision: Decision): boolean => {
    if ((answersAt.get(index) ?? Infinity) > minute) return false;
    const chosen = choose(index, decision);
    if (chosen.length === 0) return false;
    if (decision.by.length > 1) does({ type: 'decision.reveal', decision: decision.id });
    const outcome = drawOutcome(compiled, state, index, chosen, below(0x7fffffff));
    does({
      type: 'decision.commit',
      decision: decision.id,
      answer: answerOf(decision, chosen),
      reason: '',
      dissent: [],
      outcome,
    });
    const options = chosen.flatMap((option) => decision.options[option]?.id ?? []);
    made.push({ decision, options, outcome });
    return true;
  };

  /** False when the act can wait. */
  const handle = (act: Act): boolean => {
    if (act.kind === 'ending') return false;
    if (act.kind === 'deliver') {
      const inject = exercise.injects[act.inject];
      if (!inject) return false;
      does({ type: 'inject.deliver', inject: inject.id, text: null });
      delivered.push({ to: inject.to, at: minute });
      return true;
    }
    const decision = exercise.decisions[act.decision];
    if (!decision) return false;
    switch (act.kind) {
      case 'applyOutcome':
        does({ type: 'outcome.apply', decision: decision.id });
        return true;
      case 'timeUp':
        does({ type: 'decision.expire', decision: decision.id });
        made.push({ decision, options: [], outcome: null });
        return true;
      case 'open':
        does({ type: 'decision.open', decision: decision.id });
        asked.push({ to: decision.by, at: minute });
        if (below(100) >= late)
          answersAt.set(act.decision, minute + 1 + below(Math.max((decision.within ?? 10) - 1, 1)));
        return true;
      case 'collect':
      case 'reveal':
      case 'commit':
        return answer(act.decision, decision);
    }
  };

  does({ type: 'session.start' });
  for (; minute <= exercise.duration + 10; minute += 1) {
    does({ type: 'clock.advance' });
    while (state.ending === null && nextActs(compiled, state).some(handle));
    if (state.ending !== null) break;
  }
  const ending = state.ending === null ? null : (exercise.endings[state.ending]?.id ?? null);
  return { ending, minutes: minute, delivered, asked, made };
}
