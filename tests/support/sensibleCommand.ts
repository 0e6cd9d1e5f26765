import { answerState } from '#shared/kernel/answer';
import { drawOutcome } from '#shared/kernel/chance';
import type { Command } from '#shared/kernel/command';
import type { CompiledExercise } from '#shared/kernel/compile';
import { nextActs, type Act } from '#shared/kernel/nextActs';
import type { SessionState } from '#shared/kernel/state';
import { sensibleAnswer } from './sensibleAnswer';

/** What a facilitator and a table would do about the most pressing act; `pick` chooses among options and luck. */
export function sensibleCommand(compiled: CompiledExercise, state: SessionState, pick: number): Command | null {
  for (const act of nextActs(compiled, state)) {
    const command = answerTo(act, compiled, state, pick);
    if (command) return command;
  }
  return null;
}

function answerTo(act: Act, compiled: CompiledExercise, state: SessionState, pick: number): Command | null {
  const { injects, decisions, roles } = compiled.exercise;
  if (act.kind === 'ending') return null;
  if (act.kind === 'deliver') {
    const inject = injects[act.inject];
    return inject ? { type: 'inject.deliver', inject: inject.id, text: null } : null;
  }
  const decision = decisions[act.decision];
  if (!decision) return null;
  switch (act.kind) {
    case 'applyOutcome':
      if (decision.form.kind === 'text' && state.decisions[act.decision]?.outcomeStatus === 'proposed') {
        const outcome = decision.outcomes[pick % decision.outcomes.length]?.id ?? null;
        return { type: 'outcome.adjudicate', decision: decision.id, outcome, reason: 'It says so.' };
      }
      return { type: 'outcome.apply', decision: decision.id };
    case 'timeUp':
      return { type: 'decision.expire', decision: decision.id };
    case 'open':
      return { type: 'decision.open', decision: decision.id };
    case 'reveal':
      return { type: 'decision.reveal', decision: decision.id };
    case 'collect': {
      const role = roles[act.waiting[0] ?? -1];
      const answer = sensibleAnswer(compiled, state, act.decision, pick);
      if (!role || !answer) return { type: 'decision.expire', decision: decision.id };
      const reason = 'Because.';
      return { type: 'position.enter', decision: decision.id, role: role.id, answer, reason, confidence: 3 };
    }
    case 'commit': {
      const answer = sensibleAnswer(compiled, state, act.decision, pick);
      const kept = answer && answerState(decision, answer);
      if (!answer || kept === null) return { type: 'decision.expire', decision: decision.id };
      const outcome = drawOutcome(compiled, state, act.decision, kept, pick);
      const reason = 'Because.';
      return { type: 'decision.commit', decision: decision.id, answer, reason, dissent: [], outcome };
    }
  }
}
