import { legality } from '../lifecycle/legality';
import type { Command } from './command';
import type { CompiledExercise } from './compile';
import { draftOf, editInject, itemAt } from './draft';
import { followersFall } from './followersFall';
import { indexOf } from './indexById';
import { legal } from './legal';
import type { SessionState } from './state';
import { fallDue, lookAt } from './watched';

/** The state after a command on one inject. */
export function applyToInject(
  compiled: CompiledExercise,
  state: SessionState,
  command: Extract<Command, { inject: unknown }>,
): SessionState {
  const index = indexOf(compiled.injectIndex, command.inject);
  const draft = draftOf(state);
  const inject = editInject(state, draft, index);
  const next = legality.inject[inject.status][command.type];
  if (command.type === 'inject.acknowledge') {
    inject.acknowledgedBy = [...inject.acknowledgedBy, indexOf(compiled.roleIndex, command.role)];
    const waits = itemAt(compiled.addressees, index).some(
      (role) => state.seated[role] && !inject.acknowledgedBy.includes(role),
    );
    if (!waits) inject.status = legal(next, command);
    return draft;
  }
  inject.status = legal(next, command);
  if (command.type === 'inject.deliver') {
    inject.deliveredAt = state.time;
    inject.text = command.text;
    followersFall(state, draft, itemAt(compiled.afterInject, index), []);
    lookAt(state, draft, itemAt(compiled.wokenByDelivery, index));
  }
  if (command.type === 'inject.restore') {
    // What it waited for may have come about while it was skipped.
    if (inject.due !== null) fallDue(state, draft, index, inject.due);
    lookAt(state, draft, compiled.watched);
  }
  return draft;
}
