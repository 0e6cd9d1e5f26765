import type { Decision, Ending } from '../exercise';
import type { Scope } from './scope';

/** Warns of endings that neither a condition nor an effect leads to. */
export function checkEndings(scope: Scope, decisions: readonly Decision[], endings: readonly Ending[]): void {
  const reached = new Set(
    decisions.flatMap(({ options, outcomes, otherwise }) => [
      ...[...outcomes, ...options.flatMap((option) => option.outcomes)].map(({ effects }) => effects.end),
      otherwise?.end ?? null,
    ]),
  );
  for (const { id } of endings) {
    if (reached.has(id) || scope.file.endings[id]?.when !== undefined) continue;
    scope.reportKey(
      'LX0085',
      ['endings', id],
      `Nothing leads to \`${id}\`. Add \`when:\` to it, or \`end: ${id}\` to an outcome.`,
    );
  }
}
