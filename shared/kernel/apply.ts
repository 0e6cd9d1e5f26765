import { SECONDS_PER_MINUTE } from '../exercise/units';
import { legality } from '../lifecycle/legality';
import type { Decision } from '../exercise/exercise';
import { settle } from './advance';
import { answerState, type Answer, type AnswerState } from './answer';
import { applyEffects } from './applyEffects';
import { assertNever } from './assertNever';
import { changeDecision, changeInject } from './change';
import type { Command } from './command';
import type { CompiledExercise, Follower } from './compile';
import { indexOf } from './indexById';
import { outcomesFrom, outcomesOf } from './outcomesOf';
import { optionsUsed, spentBy } from './spentBy';
import type { OptionIndex, SessionState } from './state';

/** The state after a command that `refuse` does not refuse. Throws on one that the lifecycle forbids. */
export function apply(compiled: CompiledExercise, state: SessionState, command: Command): SessionState {
  const next = change(compiled, state, command);
  return next.status === 'running' || next.status === 'paused' ? settle(compiled, next) : next;
}

function change(compiled: CompiledExercise, state: SessionState, command: Command): SessionState {
  switch (command.type) {
    case 'session.start':
    case 'session.pause':
    case 'session.resume':
    case 'session.end':
    case 'session.close':
    case 'session.reopen':
      return { ...state, status: legal(legality.session[state.status][command.type], command) };
    case 'clock.advance':
    case 'observation.add':
    case 'observation.withdraw':
    case 'feedback.give':
      return state;
    case 'inject.deliver':
    case 'inject.hold':
    case 'inject.release':
    case 'inject.restore':
    case 'inject.skip':
    case 'inject.acknowledge':
      return changeByInject(compiled, state, command);
    case 'decision.open':
    case 'decision.reveal':
    case 'decision.expire':
    case 'decision.extend':
    case 'decision.commit':
    case 'position.enter':
    case 'outcome.adjudicate':
    case 'outcome.apply':
      return changeByDecision(compiled, state, command);
    case 'objective.rate':
      return {
        ...state,
        ratings: state.ratings.with(indexOf(compiled.objectiveIndex, command.objective), command.rating),
      };
    default:
      return assertNever(command);
  }
}

function changeByInject(
  compiled: CompiledExercise,
  state: SessionState,
  command: Extract<Command, { inject: unknown }>,
): SessionState {
  const index = indexOf(compiled.injectIndex, command.inject);
  const inject = at(state.injects, index);
  const status = legal(legality.inject[inject.status][command.type], command);
  if (command.type === 'inject.deliver') {
    const delivered = changeInject(state, index, { status, deliveredAt: state.time, text: command.text });
    return schedule(delivered, at(compiled.afterInject, index), []);
  }
  if (command.type === 'inject.acknowledge') {
    const acknowledgedBy = [...inject.acknowledgedBy, indexOf(compiled.roleIndex, command.role)];
    const waitsFor = at(compiled.addressees, index).filter(
      (role) => state.seated[role] && !acknowledgedBy.includes(role),
    );
    return changeInject(state, index, waitsFor.length === 0 ? { acknowledgedBy, status } : { acknowledgedBy });
  }
  return changeInject(state, index, { status });
}

function changeByDecision(
  compiled: CompiledExercise,
  state: SessionState,
  command: Extract<Command, { decision: unknown }>,
): SessionState {
  const index = indexOf(compiled.decisionIndex, command.decision);
  const decision = at(state.decisions, index);
  const authored = at(compiled.exercise.decisions, index);
  const { within } = at(compiled.decisions, index);
  const transitions = legality.decision[decision.status];
  const outcomeTransitions = legality.outcome[decision.outcomeStatus];

  switch (command.type) {
    case 'decision.open':
      return changeDecision(state, index, {
        status: legal(transitions[command.type], command),
        openedAt: state.time,
        closesAt: within === null ? null : state.time + within,
      });
    case 'decision.reveal':
      return changeDecision(state, index, { status: legal(transitions[command.type], command) });
    case 'decision.extend': {
      const from = Math.max(decision.closesAt ?? state.time, state.time);
      return changeDecision(state, index, { closesAt: from + command.minutes * SECONDS_PER_MINUTE });
    }
    case 'position.enter': {
      const position = {
        role: indexOf(compiled.roleIndex, command.role),
        answer: given(authored, command),
        reason: command.reason,
        confidence: command.confidence,
        at: state.time,
      };
      const earlier = decision.positions.findIndex(({ role }) => role === position.role);
      return changeDecision(state, index, {
        status: legal(transitions[command.type], command),
        positions: earlier < 0 ? [...decision.positions, position] : decision.positions.with(earlier, position),
      });
    }
    case 'decision.commit': {
      const answer = given(authored, command);
      const outcome = outcomesFrom(compiled, index, answer).findIndex(({ id }) => id === command.outcome);
      const committed = changeDecision(state, index, {
        status: legal(transitions[command.type], command),
        answer,
        closedAt: state.time,
        dissent: [...new Set(command.dissent.map(({ role }) => indexOf(compiled.roleIndex, role)))],
        outcomeStatus: legal(outcomeTransitions['outcome.propose'], command),
        outcome: outcome < 0 ? null : outcome,
      });
      const resources = [...committed.resources];
      for (const { index: spent, amount } of spentBy(compiled, index, answer)) {
        resources[spent] = (resources[spent] ?? 0) - amount;
      }
      const used = optionsUsed(compiled, index, answer);
      return schedule({ ...committed, resources }, at(compiled.afterDecision, index), used);
    }
    case 'decision.expire': {
      const expired = changeDecision(state, index, {
        status: legal(transitions[command.type], command),
        closedAt: state.time,
        outcomeStatus: legal(outcomeTransitions['outcome.propose'], command),
        outcome: authored.otherwise ? 0 : null,
      });
      return schedule(expired, at(compiled.afterDecision, index), []);
    }
    case 'outcome.adjudicate': {
      const outcome = outcomesOf(compiled, state, index).findIndex(({ id }) => id === command.outcome);
      return changeDecision(state, index, {
        outcomeStatus: legal(outcomeTransitions[command.type], command),
        outcome: outcome < 0 ? null : outcome,
      });
    }
    case 'outcome.apply': {
      const resolved = changeDecision(state, index, {
        status: legal(transitions['decision.resolve'], command),
        outcomeStatus: legal(outcomeTransitions[command.type], command),
      });
      const outcome = decision.outcome === null ? undefined : outcomesOf(compiled, state, index)[decision.outcome];
      return outcome ? applyEffects(resolved, outcome.effects) : resolved;
    }
    default:
      return assertNever(command);
  }
}

/** Tells the followers of a moment when they fall due: those that wait for any end, and those of an option that was taken. */
function schedule(state: SessionState, followers: readonly Follower[], used: readonly OptionIndex[]): SessionState {
  let next = state;
  for (const follower of followers) {
    if (follower.option !== null && !used.includes(follower.option)) continue;
    const due = state.time + follower.offset;
    if (follower.kind === 'inject') {
      if (at(next.injects, follower.index).deliveredAt === null) next = changeInject(next, follower.index, { due });
    } else if (at(next.decisions, follower.index).status === 'waiting') {
      next = changeDecision(next, follower.index, { due });
    }
  }
  return next;
}

function given(decision: Decision, { answer, type }: { readonly answer: Answer; readonly type: string }): AnswerState {
  const state = answerState(decision, answer);
  if (state === null) throw new Error(`${type}: no such answer to ${decision.id}`);
  return state;
}

function legal<Status>(status: Status | undefined, command: Command): Status {
  if (status === undefined) throw new Error(`${command.type} is not legal now`);
  return status;
}

function at<Item>(list: readonly Item[], index: number): Item {
  const item = list[index];
  if (item === undefined) throw new Error(`No item at ${index}`);
  return item;
}
