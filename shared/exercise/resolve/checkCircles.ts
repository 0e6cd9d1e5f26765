import type { Decision, Inject } from '../exercise';
import type { Scope } from './scope';

/** Reports injects and decisions whose `after` lead back to themselves: none of them would ever fall due. */
export function checkCircles(scope: Scope, injects: readonly Inject[], decisions: readonly Decision[]): void {
  const waitsFor = new Map<string, string>();
  for (const { id, trigger } of [...injects, ...decisions]) {
    if (trigger.kind === 'afterInject') waitsFor.set(id, trigger.inject);
    if (trigger.kind === 'afterDecision') waitsFor.set(id, trigger.decision);
  }
  const seen = new Set<string>();
  for (const start of waitsFor.keys()) {
    const chain: string[] = [];
    let id: string | undefined = start;
    while (id !== undefined && !seen.has(id)) {
      seen.add(id);
      chain.push(id);
      id = waitsFor.get(id);
    }
    const from = id === undefined ? -1 : chain.indexOf(id);
    if (from < 0) continue;
    const circle = [...chain.slice(from), id].map((name) => `\`${name ?? ''}\``).join(' after ');
    const section = Object.hasOwn(scope.file.injects, chain[from] ?? '') ? 'injects' : 'decisions';
    const message = `These wait for one another and never happen: ${circle}. Give one of them another trigger.`;
    scope.report('LX0045', [section, chain[from] ?? '', 'after'], message);
  }
}
