import type { Command } from '#shared/kernel/command';
import type { CompiledExercise } from '#shared/kernel/compile';
import { outcomesOf } from '#shared/kernel/outcomesOf';
import { refuse } from '#shared/kernel/refuse';
import type { SessionState } from '#shared/kernel/state';
import { answerState } from '#shared/kernel/answer';
import { possibleOutcomes } from '#shared/kernel/chance';
import { sensibleAnswer } from './sensibleAnswer';

/** What the facilitator can do next with each inject and decision; `pick` chooses among answers, every outcome of which is there. */
export function everyCommand(compiled: CompiledExercise, state: SessionState, pick: number): readonly Command[] {
  const { injects, decisions } = compiled.exercise;
  const reason = 'Because.';
  const commands = [
    ...injects.flatMap(({ id: inject }): Command[] => [
      { type: 'inject.deliver', inject, text: null },
      { type: 'inject.hold', inject },
      { type: 'inject.release', inject },
      { type: 'inject.skip', inject, reason },
      { type: 'inject.restore', inject },
    ]),
    ...decisions.flatMap(({ id: decision }, index): Command[] => [
      { type: 'decision.open', decision },
      { type: 'decision.reveal', decision },
      { type: 'decision.expire', decision },
      ...commits(compiled, state, index, pick),
      ...outcomesOf(compiled, state, index).map(({ id: outcome }): Command => ({
        type: 'outcome.adjudicate',
        decision,
        outcome,
        reason,
      })),
      { type: 'outcome.apply', decision },
    ]),
  ];
  return commands.filter((command) => refuse(compiled, state, command, null) === null);
}

function commits(compiled: CompiledExercise, state: SessionState, index: number, pick: number): readonly Command[] {
  const decision = compiled.exercise.decisions[index];
  const answer = sensibleAnswer(compiled, state, index, pick);
  const kept = decision && answer && answerState(decision, answer);
  if (!decision || !answer || kept === null || kept === undefined) return [];
  const outcomes = possibleOutcomes(compiled, state, index, kept).map(({ id }) => id);
  return [null, ...outcomes].map((outcome) => ({
    type: 'decision.commit',
    decision: decision.id,
    answer,
    reason: 'Because.',
    dissent: [],
    outcome,
  }));
}
