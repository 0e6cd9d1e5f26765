import { createContext, use } from 'react';
import type { RoleId } from '#shared/exercise/ids';
import type { SessionState } from '#shared/kernel/state';
import type { CommandDraft, LiveSession } from '#shared/workflow/liveSession';
import type { Item } from './item';

/** What every part of the console works with. */
export interface Conduct {
  readonly session: LiveSession;
  /** The session's state as it is now, running time included. */
  readonly state: SessionState;
  readonly people: ReadonlyMap<RoleId, string>;
  /** False while a dialog or a menu has the keyboard. */
  readonly keysOn: boolean;
  /** Does something as the facilitator. */
  readonly submit: (command: CommandDraft) => void;
  readonly handOver: (role: RoleId) => void;
  readonly show: (item: Item) => void;
}

export const ConductContext = createContext<Conduct | null>(null);

export function useConduct(): Conduct {
  const conduct = use(ConductContext);
  if (!conduct) throw new Error('No ConductContext above');
  return conduct;
}
