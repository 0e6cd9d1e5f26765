import type { Exercise } from '#shared/exercise/exercise';

/** Whether something waits for itself: a file that says so is refused, made-up exercises may say it. */
export function waitsInACircle({ injects, decisions }: Exercise): boolean {
  const waitsFor = new Map<string, string>();
  for (const { id, trigger } of [...injects, ...decisions]) {
    if (trigger.kind === 'afterInject') waitsFor.set(id, trigger.inject);
    if (trigger.kind === 'afterDecision') waitsFor.set(id, trigger.decision);
  }
  return [...waitsFor.keys()].some((start) => {
    const seen = new Set<string>();
    for (let id: string | undefined = start; id !== undefined; id = waitsFor.get(id)) {
      if (seen.has(id)) return true;
      seen.add(id);
    }
    return false;
  });
}
