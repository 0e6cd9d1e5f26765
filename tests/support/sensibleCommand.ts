import { closedBecause } from '#shared/kernel/closedBecause';
import { drawOutcome } from '#shared/kernel/chance';
import type { Command } from '#shared/kernel/command';
import type { CompiledExercise } from '#shared/kernel/compile';
import type { DecisionIndex, SessionState } from '#shared/kernel/state';
import { nextActs, type Act } from '#shared/kernel/nextActs';
import { chooses } from './chooses';

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
      return { type: 'outcome.apply', decision: decision.id };
    case 'timeUp':
      return { type: 'decision.expire', decision: decision.id };
    case 'open':
      return { type: 'decision.open', decision: decision.id };
    case 'reveal':
      return { type: 'decision.reveal', decision: decision.id };
    case 'collect': {
      const role = roles[act.waiting[0] ?? -1];
      const option = openOption(compiled, state, act.decision, pick);
      if (!role || !option) return { type: 'decision.expire', decision: decision.id };
      const reason = 'Because.';
      return {
        type: 'position.enter',
        decision: decision.id,
        role: role.id,
        answer: chooses(option.id),
        reason,
        confidence: 3,
      };
    }
    case 'commit': {
      const option = openOption(compiled, state, act.decision, pick);
      if (!option) return { type: 'decision.expire', decision: decision.id };
      const index = decision.options.indexOf(option);
      const outcome = drawOutcome(compiled, state, act.decision, [index], pick);
      return {
        type: 'decision.commit',
        decision: decision.id,
        answer: chooses(option.id),
        reason: 'Because.',
        dissent: [],
        outcome,
      };
    }
  }
}

function openOption(compiled: CompiledExercise, state: SessionState, decision: DecisionIndex, pick: number) {
  const options = compiled.exercise.decisions[decision]?.options ?? [];
  const open = options.filter((_, index) => closedBecause(compiled, state, decision, index) === null);
  return open[pick % Math.max(open.length, 1)];
}
