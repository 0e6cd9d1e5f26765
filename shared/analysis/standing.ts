import { effectsOf } from '../exercise/effectsOf';
import type { Exercise, Trigger } from '../exercise/exercise';
import type { SessionState } from '../kernel/state';

/** Where an inject stands, as far as the future can tell. `gone` is skipped, or nothing can make it due any more. */
export const INJECT = { mayCome: 0, comes: 1, delivered: 2, gone: 3 } as const;
/** Where a decision stands, as far as the future can tell. `pending`: its outcome is still to be applied. */
export const DECISION = { mayCome: 0, comes: 1, open: 2, pending: 3, done: 4, never: 5 } as const;

export interface Standing {
  readonly injects: readonly number[];
  readonly decisions: readonly number[];
}

/** The standing of every inject and decision in one text, before it is worked out what may still come. */
export function standingText({ injects, decisions }: SessionState): string {
  let text = '';
  for (const { status, due, deliveredAt } of injects) {
    if (deliveredAt !== null) text += 'd';
    else if (status === 'skipped') text += 's';
    else text += status === 'scheduled' && due === null ? 'w' : 'c';
  }
  for (const { status, due } of decisions) {
    if (status === 'waiting') text += due === null ? 'w' : 'c';
    else if (status === 'committed' || status === 'expired') text += 'p';
    else text += status === 'resolved' ? 'r' : 'o';
  }
  return text;
}

const INJECT_LETTERS: Readonly<Record<string, number>> = { d: INJECT.delivered, s: INJECT.gone, c: INJECT.comes };
const DECISION_LETTERS: Readonly<Record<string, number>> = {
  c: DECISION.comes,
  o: DECISION.open,
  p: DECISION.pending,
  r: DECISION.done,
};

/** Works out from a `standingText` what may still come by itself: by a condition, after something that comes, or by an effect. */
export function standingOf(exercise: Exercise, text: string): Standing {
  const injects = exercise.injects.map((_, index) => INJECT_LETTERS[text[index] ?? ''] ?? INJECT.gone);
  const offset = exercise.injects.length;
  const decisions = exercise.decisions.map(
    (_, index) => DECISION_LETTERS[text[offset + index] ?? ''] ?? DECISION.never,
  );
  const waits = (index: number) => text[index] === 'w';
  const injectComes = (id: string) => {
    const stands = injects[exercise.injects.findIndex((inject) => inject.id === id)];
    return stands === INJECT.comes || stands === INJECT.mayCome;
  };
  const decisionComes = (id: string) => {
    const stands = decisions[exercise.decisions.findIndex((decision) => decision.id === id)] ?? DECISION.never;
    return stands <= DECISION.open;
  };
  const follows = (trigger: Trigger) =>
    trigger.kind === 'when' ||
    (trigger.kind === 'afterInject' && injectComes(trigger.inject)) ||
    (trigger.kind === 'afterDecision' && decisionComes(trigger.decision));
  const caused = (id: string, effect: 'deliver' | 'open') =>
    exercise.decisions.some((decision, index) => {
      const stands = decisions[index] ?? DECISION.never;
      return (
        stands <= DECISION.pending && effectsOf(decision).some((effects) => effects[effect].some((each) => each === id))
      );
    });
  for (let changed = true; changed;) {
    changed = false;
    exercise.injects.forEach(({ id, trigger }, index) => {
      if (!waits(index) || injects[index] === INJECT.mayCome) return;
      if (!follows(trigger) && !caused(id, 'deliver')) return;
      injects[index] = INJECT.mayCome;
      changed = true;
    });
    exercise.decisions.forEach(({ id, trigger }, index) => {
      if (!waits(offset + index) || decisions[index] === DECISION.mayCome) return;
      if (!follows(trigger) && !caused(id, 'open')) return;
      decisions[index] = DECISION.mayCome;
      changed = true;
    });
  }
  return { injects, decisions };
}
