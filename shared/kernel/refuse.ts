import type { Decision } from '../exercise/exercise';
import type { RoleId } from '../exercise/ids';
import { legality, type DecisionStatus, type InjectStatus, type OutcomeStatus } from '../lifecycle/legality';
import { assertNever } from './assertNever';
import { possibleOutcomes } from './chance';
import { answerState, type Answer } from './answer';
import { answerClosedBecause } from './closedBecause';
import { RATINGS, type Command } from './command';
import { OTHERWISE, type CompiledExercise } from './compile';
import { refuseFeedback } from './feedback';
import { outcomesOf } from './outcomesOf';
import type { Refusal } from './refusal';
import { refuseCommit } from './refuseCommit';
import type { SessionState } from './state';

const MINUTES_PER_DAY = 1440;

/** Why a command cannot be done in this state by the facilitator (`by` null) or a role's seat; null when it can. */
export function refuse(
  compiled: CompiledExercise,
  state: SessionState,
  command: Command,
  by: RoleId | null,
): Refusal | null {
  switch (command.type) {
    case 'session.start':
    case 'session.pause':
    case 'session.resume':
    case 'session.end':
    case 'session.close':
    case 'session.reopen':
      if (by !== null) return { kind: 'notYours', role: by };
      return legality.session[state.status][command.type]
        ? null
        : { kind: 'notNow', machine: 'session', id: null, status: state.status };
    case 'clock.advance':
      if (by !== null) return { kind: 'notYours', role: by };
      return state.status === 'running' ? null : { kind: 'sessionNotRunning', status: state.status };
    case 'inject.deliver':
    case 'inject.hold':
    case 'inject.release':
    case 'inject.restore':
    case 'inject.skip':
    case 'inject.acknowledge':
      return refuseInject(compiled, state, command, by);
    case 'decision.open':
    case 'decision.reveal':
    case 'decision.expire':
    case 'decision.extend':
    case 'decision.commit':
    case 'position.enter':
    case 'outcome.adjudicate':
    case 'outcome.apply':
      return refuseDecision(compiled, state, command, by);
    case 'observation.add':
    case 'observation.withdraw':
      if (by !== null) return { kind: 'notYours', role: by };
      if (state.status === 'briefing' || state.status === 'closed') {
        return { kind: 'notNow', machine: 'session', id: null, status: state.status };
      }
      return command.type === 'observation.add' ? refuseObservation(compiled, command) : null;
    case 'feedback.give':
      return refuseFeedback(compiled, state, command, by);
    case 'objective.rate':
      if (by !== null) return { kind: 'notYours', role: by };
      if (state.status === 'briefing' || state.status === 'closed') {
        return { kind: 'notNow', machine: 'session', id: null, status: state.status };
      }
      if (!compiled.objectiveIndex.has(command.objective)) {
        return { kind: 'unknown', what: 'objective', id: command.objective };
      }
      return command.rating === null || RATINGS.includes(command.rating)
        ? null
        : { kind: 'unknown', what: 'rating', id: String(command.rating) };
    default:
      return assertNever(command);
  }
}

/** Why an answer is none that the decision asks for: an unknown option, else the wrong shape. */
function refuseForm({ id, options, form }: Decision, answer: Answer): Refusal {
  if (answer.kind === 'choice' && form.kind === 'choice') {
    const unknown = !options.some((option) => option.id === answer.option);
    if (unknown) return { kind: 'unknown', what: 'option', id: answer.option };
  }
  return { kind: 'answerForm', decision: id, form };
}

function refuseObservation(
  compiled: CompiledExercise,
  command: Extract<Command, { type: 'observation.add' }>,
): Refusal | null {
  const known = new Set(compiled.exercise.objectives.flatMap(({ tasks }) => tasks.map(({ id }) => id)));
  const unknown = command.tasks.find((id) => !known.has(id));
  if (unknown !== undefined) return { kind: 'unknown', what: 'task', id: unknown };
  return command.text.trim() === '' ? { kind: 'reasonMissing' } : null;
}

/** Play goes on while the session runs or is paused: a pause stops the clock, not the table. */
function refuseOutsidePlay(state: SessionState): Refusal | null {
  return state.status === 'running' || state.status === 'paused'
    ? null
    : { kind: 'sessionNotRunning', status: state.status };
}

function refuseInject(
  compiled: CompiledExercise,
  state: SessionState,
  command: Extract<Command, { inject: unknown }>,
  by: RoleId | null,
): Refusal | null {
  const index = compiled.injectIndex.get(command.inject) ?? -1;
  const inject = state.injects[index];
  if (!inject) return { kind: 'unknown', what: 'inject', id: command.inject };
  const outside = refuseOutsidePlay(state);
  if (outside) return outside;
  const notNow = (status: InjectStatus): Refusal => ({ kind: 'notNow', machine: 'inject', id: command.inject, status });
  if (command.type === 'inject.acknowledge') {
    if (by !== null && by !== command.role) return { kind: 'notYours', role: by };
    const role = compiled.roleIndex.get(command.role) ?? -1;
    if (!compiled.addressees[index]?.includes(role)) {
      return { kind: 'notAddressed', inject: command.inject, role: command.role };
    }
    if (inject.acknowledgedBy.includes(role)) {
      return { kind: 'alreadyAcknowledged', inject: command.inject, role: command.role };
    }
  } else if (by !== null) {
    return { kind: 'notYours', role: by };
  }
  if (!legality.inject[inject.status][command.type]) return notNow(inject.status);
  return command.type === 'inject.skip' && command.reason.trim() === '' ? { kind: 'reasonMissing' } : null;
}

function refuseDecision(
  compiled: CompiledExercise,
  state: SessionState,
  command: Extract<Command, { decision: unknown }>,
  by: RoleId | null,
): Refusal | null {
  const index = compiled.decisionIndex.get(command.decision) ?? -1;
  const decision = state.decisions[index];
  const ready = compiled.decisions[index];
  const authored = compiled.exercise.decisions[index];
  if (!decision || !ready || !authored) return { kind: 'unknown', what: 'decision', id: command.decision };
  const outside = refuseOutsidePlay(state);
  if (outside) return outside;
  const notNow = (status: DecisionStatus): Refusal => ({
    kind: 'notNow',
    machine: 'decision',
    id: command.decision,
    status,
  });
  const outcomeNotNow = (status: OutcomeStatus): Refusal => ({
    kind: 'notNow',
    machine: 'outcome',
    id: command.decision,
    status,
  });
  const legal = legality.decision[decision.status];

  switch (command.type) {
    case 'decision.open':
    case 'decision.reveal':
    case 'decision.expire':
      if (by !== null) return { kind: 'notYours', role: by };
      if (command.type === 'decision.reveal' && !ready.joint) return { kind: 'notJoint', decision: command.decision };
      return legal[command.type] ? null : notNow(decision.status);
    case 'decision.extend':
      if (by !== null) return { kind: 'notYours', role: by };
      if (!legal['decision.expire']) return notNow(decision.status);
      if (decision.closesAt === null) return { kind: 'noTimeLimit', decision: command.decision };
      return Number.isInteger(command.minutes) && command.minutes > 0 && command.minutes <= MINUTES_PER_DAY
        ? null
        : { kind: 'outOfRange', what: 'minutes', value: command.minutes };
    case 'position.enter': {
      if (by !== null && by !== command.role) return { kind: 'notYours', role: by };
      if (!ready.joint) return { kind: 'notJoint', decision: command.decision };
      const role = compiled.roleIndex.get(command.role) ?? -1;
      if (!ready.by.includes(role)) return { kind: 'notAsked', decision: command.decision, role: command.role };
      if (!state.seated[role]) return { kind: 'notSeated', role: command.role };
      if (!legal['position.enter']) return notNow(decision.status);
      const answer = answerState(authored, command.answer);
      if (answer === null) return refuseForm(authored, command.answer);
      return answerClosedBecause(compiled, state, index, answer);
    }
    case 'decision.commit': {
      if (ready.joint && decision.status === 'open') return { kind: 'notRevealed', decision: command.decision };
      if (!legal['decision.commit']) return notNow(decision.status);
      const answer = answerState(authored, command.answer);
      if (answer === null) return refuseForm(authored, command.answer);
      const refusal =
        answerClosedBecause(compiled, state, index, answer) ?? refuseCommit(compiled, state, index, command, by);
      if (refusal) return refusal;
      const possible = possibleOutcomes(compiled, state, index, answer);
      const fits = command.outcome === null ? possible.length === 0 : possible.some(({ id }) => id === command.outcome);
      return fits ? null : { kind: 'outcomeNotPossible', outcome: command.outcome };
    }
    case 'outcome.adjudicate': {
      if (by !== null) return { kind: 'notYours', role: by };
      if (!legality.outcome[decision.outcomeStatus]['outcome.adjudicate']) return outcomeNotNow(decision.outcomeStatus);
      const outcomes = outcomesOf(compiled, state, index);
      if (command.outcome !== null && !outcomes.some(({ id }) => id === command.outcome)) {
        return { kind: 'unknown', what: command.outcome === OTHERWISE ? 'otherwise' : 'outcome', id: command.outcome };
      }
      return command.reason.trim() === '' ? { kind: 'reasonMissing' } : null;
    }
    case 'outcome.apply':
      if (by !== null) return { kind: 'notYours', role: by };
      return legality.outcome[decision.outcomeStatus]['outcome.apply'] ? null : outcomeNotNow(decision.outcomeStatus);
    default:
      return assertNever(command);
  }
}
