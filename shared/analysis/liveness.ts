import { effectsOf } from '../exercise/effectsOf';
import type { CompiledExercise } from '../kernel/compile';
import type { SessionState } from '../kernel/state';
import { ownedConditions, type OwnedCondition } from './ownedConditions';
import { classesOf, joined, movementsOf } from './cuts';
import type { Reach, Residue } from './residue';
import { DECISION, INJECT, standingOf, standingText, type Standing } from './standing';

/** What can still matter in the states that stand alike; indexes into the lists of the exercise. */
export interface Liveness extends Reach {
  /** Tells states that stand otherwise apart. */
  readonly id: number;
  /** What is left of each condition that is still looked at. */
  readonly residues: readonly Residue[];
  /** For each indicator the class of each value: values of one class cannot be told apart any more. */
  readonly classes: readonly Uint8Array[];
  /** Whether a resource pays for an answer that can still be given. */
  readonly pays: readonly boolean[];
  /** True while a condition on time is looked at. */
  readonly time: boolean;
  /** True while an inject or a decision waits for a condition. */
  readonly watches: boolean;
}

/** Works out what can still matter in a state, from how everything stands. Remembers standings that it has seen. */
export function livenessOf(
  compiled: CompiledExercise,
  residueOf: (owned: OwnedCondition) => Residue,
): (state: SessionState) => Liveness {
  const { exercise } = compiled;
  const owned = ownedConditions(exercise).map((condition) => ({ ...condition, residue: residueOf(condition) }));
  const byText = new Map<string, Liveness>();
  const byStanding = new Map<string, Liveness>();
  return (state) => {
    const text = standingText(state);
    const seen = byText.get(text);
    if (seen) return seen;
    const stands = standingOf(exercise, text);
    const name = `${stands.injects.join('')}${stands.decisions.join('')}`;
    const liveness = byStanding.get(name) ?? liveIn(compiled, owned, stands, byStanding.size);
    byStanding.set(name, liveness);
    byText.set(text, liveness);
    return liveness;
  };
}

function liveIn(
  { exercise, injectIndex, decisionIndex, drifts }: CompiledExercise,
  owned: readonly (OwnedCondition & { readonly residue: Residue })[],
  standing: Standing,
  id: number,
): Liveness {
  const { injects, decisions } = standing;
  const indexIn = (indexes: ReadonlyMap<string, number>, owner: string) => indexes.get(owner) ?? -1;
  const live = owned.filter(({ use, owner }) => {
    if (use === 'ending' || use === 'drift') return true;
    if (use === 'inject') return injects[indexIn(injectIndex, owner)] === INJECT.mayCome;
    const stands = decisions[indexIn(decisionIndex, owner)] ?? DECISION.never;
    return use === 'decision' ? stands === DECISION.mayCome : stands <= DECISION.open;
  });
  const still = (most: number) => exercise.decisions.filter((_, index) => (decisions[index] ?? DECISION.never) <= most);
  const unresolved = still(DECISION.pending);
  const effects = unresolved.flatMap(effectsOf);
  const paying = new Set<string>();
  for (const { options, form } of still(DECISION.open)) {
    for (const { spends } of options) for (const { resource } of spends) paying.add(resource);
    if (form.kind === 'allocation') paying.add(form.resource);
  }
  const moved = exercise.indicators.map((indicator) =>
    unresolved.map((decision) => movementsOf(decision, indicator.id)),
  );
  const drifting = new Set(drifts.map(({ indicator }) => indicator));
  const most = (sign: 1 | -1) =>
    moved.map((amounts, index) =>
      drifting.has(index)
        ? Infinity
        : amounts.reduce((sum, each) => sum + Math.max(0, ...each.map((by) => by * sign)), 0),
    );
  const cuts = joined(
    live.map((condition) => condition.cuts),
    exercise,
  );
  return {
    ...standing,
    id,
    residues: live.map(({ residue }) => residue),
    classes: moved.map((amounts, index) => classesOf(cuts[index] ?? new Set(), amounts)),
    rises: most(1),
    falls: most(-1),
    settable: exercise.facts.map(({ id: fact }) => [
      ...new Set(effects.flatMap(({ set }) => set.flatMap((each) => (each.fact === fact ? [each.value] : [])))),
    ]),
    resources: exercise.resources.map(
      ({ id: resource }) =>
        paying.has(resource) ||
        effects.some(({ spend, gain }) => [...spend, ...gain].some((each) => each.resource === resource)),
    ),
    pays: exercise.resources.map(({ id: resource }) => paying.has(resource)),
    time: live.some(({ readsTime }) => readsTime),
    watches: live.some(({ use }) => use === 'inject' || use === 'decision'),
  };
}
