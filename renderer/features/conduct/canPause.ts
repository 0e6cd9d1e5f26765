import type { Conduct } from './ConductContext';

/** False where the clock stands still by itself between two moments: there is nothing to pause, only to resume. */
export function canPause({ session, state }: Pick<Conduct, 'session' | 'state'>): boolean {
  return session.pace.kind === 'live' || state.status === 'paused';
}
