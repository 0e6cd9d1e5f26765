import type { Decision } from '../exercise/exercise';
import type { OutcomeId } from '../exercise/ids';
import { SECONDS_PER_MINUTE } from '../exercise/units';
import { legality } from '../lifecycle/legality';
import { answerState, type Answer, type AnswerState } from './answer';
import { applyEffects } from './applyEffects';
import { assertNever } from './assertNever';
import type { Command } from './command';
import type { CompiledExercise, CompiledOutcome } from './compile';
import { draftOf, editDecision, itemAt, ownList } from './draft';
import { followersFall } from './followersFall';
import { indexOf } from './indexById';
import { legal } from './legal';
import { outcomesFrom, outcomesOf } from './outcomesOf';
import { optionsUsed, spentBy } from './spentBy';
import type { OutcomeIndex, Position, RoleIndex, SessionState } from './state';
import { lookAt } from './watched';

/** The state after a command on one decision. */
export function applyToDecision(
  compiled: CompiledExercise,
  state: SessionState,
  command: Extract<Command, { decision: unknown }>,
): SessionState {
  const index = indexOf(compiled.decisionIndex, command.decision);
  const authored = itemAt(compiled.exercise.decisions, index);
  const ready = itemAt(compiled.decisions, index);
  const draft = draftOf(state);
  const decision = editDecision(state, draft, index);
  const transitions = legality.decision[decision.status];

  switch (command.type) {
    case 'decision.open':
      decision.status = legal(transitions[command.type], command);
      decision.openedAt = state.time;
      decision.closesAt = ready.within === null ? null : state.time + ready.within;
      break;
    case 'decision.reveal':
      decision.status = legal(transitions[command.type], command);
      break;
    case 'decision.extend': {
      const from = Math.max(decision.closesAt ?? state.time, state.time);
      decision.closesAt = from + command.minutes * SECONDS_PER_MINUTE;
      break;
    }
    case 'position.enter':
      decision.status = legal(transitions[command.type], command);
      decision.positions = withPosition(decision.positions, {
        role: indexOf(compiled.roleIndex, command.role),
        answer: given(authored, command),
        reason: command.reason,
        confidence: command.confidence,
        at: state.time,
      });
      break;
    case 'decision.commit': {
      const answer = given(authored, command);
      decision.status = legal(transitions[command.type], command);
      decision.answer = answer;
      decision.closedAt = state.time;
      decision.dissent = dissentingRoles(compiled, command);
      decision.outcomeStatus = legal(legality.outcome[decision.outcomeStatus]['outcome.propose'], command);
      decision.outcome = indexOfOutcome(outcomesFrom(compiled, index, answer), command.outcome);
      const spent = spentBy(compiled, index, answer);
      if (spent.length > 0) {
        const resources = ownList(state.resources, draft.resources);
        draft.resources = resources;
        for (const each of spent) resources[each.index] = (resources[each.index] ?? 0) - each.amount;
      }
      followersFall(state, draft, itemAt(compiled.afterDecision, index), optionsUsed(compiled, index, answer));
      lookAt(state, draft, ready.wakes);
      break;
    }
    case 'decision.expire':
      decision.status = legal(transitions[command.type], command);
      decision.closedAt = state.time;
      decision.outcomeStatus = legal(legality.outcome[decision.outcomeStatus]['outcome.propose'], command);
      decision.outcome = authored.otherwise ? 0 : null;
      followersFall(state, draft, itemAt(compiled.afterDecision, index), []);
      lookAt(state, draft, ready.wakes);
      break;
    case 'outcome.adjudicate':
      decision.outcomeStatus = legal(legality.outcome[decision.outcomeStatus][command.type], command);
      decision.outcome = indexOfOutcome(outcomesOf(compiled, state, index), command.outcome);
      break;
    case 'outcome.apply': {
      decision.status = legal(transitions['decision.resolve'], command);
      decision.outcomeStatus = legal(legality.outcome[decision.outcomeStatus][command.type], command);
      const outcome = decision.outcome === null ? undefined : outcomesOf(compiled, state, index)[decision.outcome];
      if (outcome) applyEffects(state, draft, outcome.effects);
      break;
    }
    default:
      return assertNever(command);
  }
  return draft;
}

function given(decision: Decision, { answer, type }: { readonly answer: Answer; readonly type: string }): AnswerState {
  const state = answerState(decision, answer);
  if (state === null) throw new Error(`${type}: no such answer to ${decision.id}`);
  return state;
}

/** The positions with one more, or with a role's earlier one replaced. */
function withPosition(positions: readonly Position[], position: Position): readonly Position[] {
  for (let place = 0; place < positions.length; place += 1) {
    if (positions[place]?.role === position.role) return positions.with(place, position);
  }
  return [...positions, position];
}

function dissentingRoles(
  compiled: CompiledExercise,
  { dissent }: Extract<Command, { type: 'decision.commit' }>,
): readonly RoleIndex[] {
  return dissent.length === 0 ? NOBODY : [...new Set(dissent.map(({ role }) => indexOf(compiled.roleIndex, role)))];
}

const NOBODY: readonly RoleIndex[] = [];

function indexOfOutcome(outcomes: readonly CompiledOutcome[], id: OutcomeId | null): OutcomeIndex | null {
  for (let index = 0; index < outcomes.length; index += 1) if (outcomes[index]?.id === id) return index;
  return null;
}
