import { effectsOf } from '../exercise/effectsOf';
import type { Exercise, Trigger } from '../exercise/exercise';
import type { InjectId } from '../exercise/ids';
import type { Minutes } from '../exercise/units';
import { ownedConditions } from './ownedConditions';

/**
 * The exercise without the injects that are news only: nothing asks whether they were delivered, no effect takes them off,
 * and they do not wait for a condition themselves. What follows them follows instead what they follow, so that the rest of the
 * exercise goes on in the same way and at the same moments. Injects that an effect delivers stay when something follows them.
 */
export function withoutNews(exercise: Exercise): Exercise {
  const news = newsOnly(exercise);
  const injects = new Map(exercise.injects.map((inject) => [inject.id, inject]));
  const past = (trigger: Trigger): Trigger => {
    if (trigger.kind !== 'afterInject' || !news.has(trigger.inject)) return trigger;
    const before = past(injects.get(trigger.inject)?.trigger ?? { kind: 'pool' });
    return 'offset' in before ? { ...before, offset: before.offset + trigger.offset } : before;
  };
  const delivers = (ids: readonly InjectId[]) => ids.filter((id) => !news.has(id));
  const quiet = <Of extends { readonly deliver: readonly InjectId[] }>(effects: Of): Of => ({
    ...effects,
    deliver: delivers(effects.deliver),
  });
  const outcomes = <Of extends Exercise['decisions'][number]['outcomes']>(list: Of) =>
    list.map((outcome) => ({ ...outcome, effects: quiet(outcome.effects) }));
  return {
    ...exercise,
    injects: exercise.injects
      .filter(({ id }) => !news.has(id))
      .map((inject) => ({ ...inject, trigger: past(inject.trigger) })),
    decisions: exercise.decisions.map((decision) => ({
      ...decision,
      trigger: past(decision.trigger),
      options: decision.options.map((option) => ({ ...option, outcomes: outcomes(option.outcomes) })),
      outcomes: outcomes(decision.outcomes),
      otherwise: decision.otherwise && quiet(decision.otherwise),
    })),
  };
}

/** The injects on which nothing else depends but what comes after them. */
export function newsOnly(exercise: Exercise): ReadonlySet<InjectId> {
  const effects = exercise.decisions.flatMap(effectsOf);
  const busy = new Set<InjectId>(ownedConditions(exercise).flatMap(({ delivered }) => [...delivered]));
  for (const id of effects.flatMap(({ cancel }) => cancel)) busy.add(id);
  for (const { id, trigger } of exercise.injects) if (trigger.kind === 'when') busy.add(id);
  const followed = new Set(
    [...exercise.injects, ...exercise.decisions].flatMap(({ trigger }) =>
      trigger.kind === 'afterInject' ? [trigger.inject] : [],
    ),
  );
  for (const id of effects.flatMap(({ deliver }) => deliver)) if (followed.has(id)) busy.add(id);
  return new Set(exercise.injects.map(({ id }) => id).filter((id) => !busy.has(id)));
}

/** The news at a fixed time, with what follows it: each with its moment. */
export function fixedNews(exercise: Exercise): ReadonlyMap<InjectId, Minutes> {
  const news = newsOnly(exercise);
  const moments = new Map<InjectId, Minutes>();
  const injects = new Map(exercise.injects.map((inject) => [inject.id, inject]));
  const momentOf = (id: InjectId): Minutes | null => {
    const trigger = injects.get(id)?.trigger;
    if (!trigger || !news.has(id)) return null;
    if (trigger.kind === 'at') {
      return (exercise.phases.find((phase) => phase.id === trigger.phase)?.at ?? 0) + trigger.offset;
    }
    if (trigger.kind !== 'afterInject') return null;
    const before = momentOf(trigger.inject);
    return before === null ? null : before + trigger.offset;
  };
  for (const id of news) {
    const moment = momentOf(id);
    if (moment !== null) moments.set(id, moment);
  }
  return moments;
}
