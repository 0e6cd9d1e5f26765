import type { Decision } from '#shared/exercise/exercise';
import { answerState, type Answer } from '#shared/kernel/answer';
import { answerClosedBecause, closedBecause } from '#shared/kernel/closedBecause';
import type { CompiledExercise } from '#shared/kernel/compile';
import type { DecisionIndex, SessionState } from '#shared/kernel/state';

/** An answer that the table can give now, or null when there is none; `pick` chooses among them. */
export function sensibleAnswer(
  compiled: CompiledExercise,
  state: SessionState,
  decision: DecisionIndex,
  pick: number,
): Answer | null {
  const authored = compiled.exercise.decisions[decision];
  const answer = authored ? someAnswer(compiled, state, decision, authored, pick) : null;
  const kept = authored && answer ? answerState(authored, answer) : null;
  return kept && answerClosedBecause(compiled, state, decision, kept) === null ? answer : null;
}

function someAnswer(
  compiled: CompiledExercise,
  state: SessionState,
  decision: DecisionIndex,
  { form, options }: Decision,
  pick: number,
): Answer | null {
  const open = options.filter((_, index) => closedBecause(compiled, state, decision, index) === null);
  const ids = open.map(({ id }) => id);
  const chosen = ids[pick % Math.max(ids.length, 1)];
  switch (form.kind) {
    case 'choice':
      return chosen === undefined ? null : { kind: 'choice', option: chosen };
    case 'several': {
      const count = Math.min(form.min + (pick % (form.max - form.min + 1)), ids.length);
      return { kind: 'several', options: ids.slice(0, count) };
    }
    case 'ranking': {
      const all = options.map(({ id }) => id);
      const first = pick % all.length;
      return { kind: 'ranking', order: [...all.slice(first), ...all.slice(0, first)] };
    }
    case 'allocation': {
      const have = state.resources[compiled.resourceIndex.get(form.resource) ?? -1] ?? 0;
      return { kind: 'allocation', amounts: chosen === undefined ? {} : { [chosen]: pick % (have + 1) } };
    }
    case 'estimate':
      return { kind: 'estimate', value: form.min + (pick % (form.max - form.min + 1)) };
    case 'text':
      return { kind: 'text', text: `Our answer ${pick}` };
  }
}
