import type { RoleId } from '../exercise/ids';
import { assertNever } from './assertNever';
import type { Command } from './command';
import type { CompiledExercise } from './compile';
import type { Refusal } from './refusal';
import type { DecisionIndex, SessionState } from './state';

/** Whether who decides, and how far they agree, satisfies the decision's rule. Empty seats neither agree nor dissent. */
export function refuseCommit(
  compiled: CompiledExercise,
  state: SessionState,
  decision: DecisionIndex,
  command: Extract<Command, { type: 'decision.commit' }>,
  by: RoleId | null,
): Refusal | null {
  const authored = compiled.exercise.decisions[decision];
  const ready = compiled.decisions[decision];
  if (!authored || !ready) return { kind: 'unknown', what: 'decision', id: command.decision };
  if (by !== null && (ready.joint || authored.by[0] !== by)) return { kind: 'notYours', role: by };

  const dissenting = [...new Set(command.dissent.map(({ role }) => role))];
  for (const role of dissenting) {
    if (!authored.by.includes(role)) return { kind: 'notAsked', decision: command.decision, role };
    if (!state.seated[compiled.roleIndex.get(role) ?? -1]) return { kind: 'notSeated', role };
  }
  const seated = ready.by.filter((role) => state.seated[role]).length;
  const notAgreed: Refusal = { kind: 'notAgreed', rule: authored.rule, dissenting };
  switch (authored.rule) {
    case 'one':
    case 'consensus':
      return dissenting.length > 0 ? notAgreed : null;
    case 'majority':
      return dissenting.length > 0 && dissenting.length * 2 >= seated ? notAgreed : null;
    case 'lead':
      return authored.lead !== null && dissenting.includes(authored.lead) ? notAgreed : null;
    default:
      return assertNever(authored.rule);
  }
}
