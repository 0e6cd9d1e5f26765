import { possibleOutcomes } from '#shared/kernel/chance';
import type { CompiledExercise } from '#shared/kernel/compile';
import { isOptionOpen } from '#shared/kernel/isOptionOpen';
import type { SessionState } from '#shared/kernel/state';
import type { ExerciseEvent } from './exerciseMachine';

/**
 * Everything that can come next in a state, taken in one order: what follows from decisions, news, questions, then every answer
 * with every outcome that chance may give it, or that the time runs out; else time passes to what is due.
 */
export function nextEvents(compiled: CompiledExercise, state: SessionState): readonly ExerciseEvent[] {
  if (state.status === 'briefing') return [{ type: 'session.start' }];
  const { injects, decisions } = compiled.exercise;
  const follows = decisions.filter((_, index) => state.decisions[index]?.outcomeStatus === 'proposed');
  if (follows[0]) return [{ type: 'outcome.apply', decision: follows[0].id }];
  const news = injects.filter((_, index) => state.injects[index]?.status === 'due');
  if (news[0]) return [{ type: 'inject.deliver', inject: news[0].id, text: null }];
  const isDue = (due: number | null | undefined) => typeof due === 'number' && due <= state.time;
  const asked = decisions.filter((_, index) => {
    const { status, due } = state.decisions[index] ?? {};
    return status === 'waiting' && isDue(due);
  });
  if (asked[0]) return [{ type: 'decision.open', decision: asked[0].id }];
  const working = state.decisions.findIndex(({ status }) => status === 'open');
  return working >= 0 ? answers(compiled, state, working) : timePasses(state);
}

function answers(compiled: CompiledExercise, state: SessionState, index: number): readonly ExerciseEvent[] {
  const decision = compiled.exercise.decisions[index];
  const closesAt = state.decisions[index]?.closesAt ?? null;
  if (!decision) return [];
  if (closesAt !== null && closesAt <= state.time) return [{ type: 'decision.expire', decision: decision.id }];
  const commits = decision.options.flatMap(({ id }, option): ExerciseEvent[] =>
    isOptionOpen(compiled, state, index, option)
      ? possibleOutcomes(compiled, state, index, [option]).map((outcome) => ({
          type: 'decision.commit',
          decision: decision.id,
          answer: { kind: 'choice', option: id },
          reason: '',
          dissent: [],
          outcome: outcome.id,
        }))
      : [],
  );
  return closesAt === null ? commits : [...commits, { type: 'clock.advance', to: closesAt }];
}

function timePasses({ time, injects, decisions }: SessionState): readonly ExerciseEvent[] {
  const dues = [
    ...injects.flatMap(({ status, due }) => (status === 'scheduled' && due !== null ? [due] : [])),
    ...decisions.flatMap(({ status, due }) => (status === 'waiting' && due !== null ? [due] : [])),
  ].filter((due) => due > time);
  return dues.length === 0 ? [] : [{ type: 'clock.advance', to: Math.min(...dues) }];
}
