import { legality } from '../lifecycle/legality';
import { settle } from './advance';
import { applyToDecision } from './applyToDecision';
import { applyToInject } from './applyToInject';
import { assertNever } from './assertNever';
import type { Command } from './command';
import type { CompiledExercise } from './compile';
import { draftOf } from './draft';
import { indexOf } from './indexById';
import { legal } from './legal';
import type { SessionState } from './state';

/**
 * The state after a command that `refuse` does not refuse. Throws on one that the lifecycle forbids. The state must be one
 * that the kernel has made from `begin` on: only the watched conditions that the command can make true are looked at.
 */
export function apply(compiled: CompiledExercise, state: SessionState, command: Command): SessionState {
  switch (command.type) {
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
      return applyToInject(compiled, state, command);
    case 'decision.open':
    case 'decision.reveal':
    case 'decision.expire':
    case 'decision.extend':
    case 'decision.commit':
    case 'position.enter':
    case 'outcome.adjudicate':
    case 'outcome.apply':
      return applyToDecision(compiled, state, command);
    case 'session.start':
    case 'session.pause':
    case 'session.resume':
    case 'session.end':
    case 'session.close':
    case 'session.reopen': {
      const draft = draftOf(state);
      draft.status = legal(legality.session[state.status][command.type], command);
      if (command.type === 'session.start') settle(compiled, state, draft);
      return draft;
    }
    case 'objective.rate': {
      const draft = draftOf(state);
      draft.ratings = state.ratings.with(indexOf(compiled.objectiveIndex, command.objective), command.rating);
      return draft;
    }
    default:
      return assertNever(command);
  }
}
