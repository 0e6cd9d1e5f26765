import type { CompiledExercise } from '../kernel/compile';
import type { SessionState } from '../kernel/state';
import { conditionsOf, type OwnedCondition, type Reads } from './conditionsOf';
import { classesOf, joined, movementsOf } from './cuts';
import { DECISION, INJECT, standingOf, standingText, type Standing } from './standing';

/** Which parts of the states that stand alike can still matter; indexes into the lists of the exercise. */
export interface Liveness extends Standing {
  /** Tells states that stand otherwise apart. */
  readonly id: number;
  readonly indicators: readonly LiveIndicator[];
  readonly facts: readonly number[];
  readonly resources: readonly number[];
  /** Decisions that are closed, and whose answer is still read. */
  readonly answers: readonly number[];
  readonly time: boolean;
  /** True while an inject or a decision waits for a condition. */
  readonly watches: boolean;
}

/** An indicator that is still read; values of one class cannot be told apart any more. */
export interface LiveIndicator {
  readonly index: number;
  readonly classes: Uint8Array;
}

/** Works out what can still matter in a state: what no later condition and no later cost reads, does not. Remembers standings it has seen. */
export function livenessOf(compiled: CompiledExercise): (state: SessionState) => Liveness {
  const { exercise } = compiled;
  const owned = conditionsOf(exercise);
  const byText = new Map<string, Liveness>();
  const byStanding = new Map<string, Liveness>();
  return (state) => {
    const text = standingText(state);
    const seen = byText.get(text);
    if (seen) return seen;
    const worked = liveIn(compiled, owned, standingOf(exercise, text), byStanding.size);
    const standing = `${worked.injects.join('')}${worked.decisions.join('')}`;
    const liveness = byStanding.get(standing) ?? worked;
    byStanding.set(standing, liveness);
    byText.set(text, liveness);
    return liveness;
  };
}

function liveIn(
  { exercise, injectIndex, decisionIndex }: CompiledExercise,
  owned: readonly OwnedCondition[],
  { injects, decisions }: Standing,
  id: number,
): Liveness {
  const live = owned.filter(({ kind, parts: { owner } }) => {
    if (kind === 'ending' || kind === 'drift') return true;
    if (kind === 'inject') return injects[indexIn(injectIndex, owner)] === INJECT.mayCome;
    const stands = decisions[indexIn(decisionIndex, owner)] ?? DECISION.never;
    return kind === 'opening' ? stands === DECISION.mayCome : stands <= DECISION.open;
  });
  const read = (pick: (parts: Reads) => ReadonlySet<string>): Set<string> =>
    new Set(live.flatMap(({ parts }) => [...pick(parts)]));
  const resources = read((parts) => parts.resources);
  exercise.decisions.forEach(({ options, form }, index) => {
    if ((decisions[index] ?? DECISION.never) > DECISION.open) return;
    for (const { spends } of options) for (const { resource } of spends) resources.add(resource);
    if (form.kind === 'allocation') resources.add(form.resource);
  });
  const unresolved = exercise.decisions.filter((_, index) => (decisions[index] ?? DECISION.never) <= DECISION.pending);
  const delivered = read((parts) => parts.delivered);
  const indexes = (list: readonly { readonly id: string }[], ids: ReadonlySet<string>) =>
    list.flatMap((item, index) => (ids.has(item.id) ? [index] : []));
  return {
    id,
    // Delivered and never to come are alike where nobody asks which.
    injects: injects.map((stands, index) =>
      stands === INJECT.delivered && !delivered.has(exercise.injects[index]?.id ?? '') ? INJECT.gone : stands,
    ),
    decisions,
    indicators: joined(
      live.map(({ cuts }) => cuts),
      exercise,
    ).flatMap((cuts, index) => {
      const indicator = exercise.indicators[index];
      if (cuts === null || !indicator) return [];
      return [
        {
          index,
          classes: classesOf(
            cuts,
            unresolved.map((decision) => movementsOf(decision, indicator.id)),
          ),
        },
      ];
    }),
    facts: indexes(
      exercise.facts,
      read((parts) => parts.facts),
    ),
    resources: indexes(exercise.resources, resources),
    answers: indexes(
      exercise.decisions,
      read((parts) => parts.decisions),
    ).filter((index) => decisions[index] === DECISION.pending || decisions[index] === DECISION.done),
    time: live.some(({ parts }) => parts.time),
    watches: live.some(({ kind }) => kind === 'inject' || kind === 'opening'),
  };
}

function indexIn(indexes: ReadonlyMap<string, number>, id: string): number {
  return indexes.get(id) ?? -1;
}
