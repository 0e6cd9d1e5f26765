const PREFIX = 'liaison.session.';

/** The lock over all windows that the window which plays a session holds. */
export function sessionLock(id: string): string {
  return PREFIX + id;
}

/** The sessions that some window plays now. */
export async function sessionsInPlay(): Promise<ReadonlySet<string>> {
  const { held = [] } = await navigator.locks.query();
  const names = held.flatMap(({ name }) => (name?.startsWith(PREFIX) ? [name.slice(PREFIX.length)] : []));
  return new Set(names);
}
