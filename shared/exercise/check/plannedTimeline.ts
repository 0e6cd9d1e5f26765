import type { Exercise, Trigger } from '../exercise';
import type { Minutes } from '../units';

/** When a decision is planned to open, and when it is taken as answered. */
export interface PlannedDecision {
  readonly opens: Minutes;
  readonly answered: Minutes;
}

/** The moments that follow from the plan alone, in minutes since STARTEX; lists are in the exercise's order. */
export interface PlannedTimeline {
  /** Null where the moment depends on play: a condition, an option, the facilitator's hand. */
  readonly injects: readonly (Minutes | null)[];
  readonly decisions: readonly (PlannedDecision | null)[];
}

/** How long a table is taken to need for a decision without a time limit. */
const MINUTES_FOR_A_DECISION: Minutes = 10;

type Followed = Trigger & { readonly kind: 'afterInject' | 'afterDecision' };

/** Something that falls due so long after something else. */
interface Follower {
  readonly kind: 'inject' | 'decision';
  readonly index: number;
  readonly offset: Minutes;
}

/**
 * When each inject and decision comes if nobody holds, skips or hastens anything: `at` as written, `after` counted on from what
 * it follows. A decision counts as answered when half of its time limit has passed, or ten minutes without one. What comes only
 * after a certain option, a condition, or by hand has no planned moment; nor has what follows it.
 */
export function plannedTimeline({ injects, decisions, phases }: Exercise): PlannedTimeline {
  const moments = {
    inject: Array.from<unknown, Minutes | null>(injects, () => null),
    decision: Array.from<unknown, PlannedDecision | null>(decisions, () => null),
  };
  const phaseAt = new Map(phases.map(({ id, at }) => [id, at]));
  const followers = new Map<string, Follower[]>();
  const next: { readonly follower: Follower; readonly at: Minutes }[] = [];
  const plan = (kind: Follower['kind'], index: number, trigger: Trigger) => {
    if (trigger.kind === 'at') {
      const from = trigger.phase === null ? 0 : (phaseAt.get(trigger.phase) ?? 0);
      next.push({ follower: { kind, index, offset: 0 }, at: from + trigger.offset });
    }
    if (trigger.kind === 'afterInject' || (trigger.kind === 'afterDecision' && trigger.option === null)) {
      const known = followers.get(followed(trigger));
      const follower = { kind, index, offset: trigger.offset };
      if (known === undefined) followers.set(followed(trigger), [follower]);
      else known.push(follower);
    }
  };
  injects.forEach(({ trigger }, index) => plan('inject', index, trigger));
  decisions.forEach(({ trigger }, index) => plan('decision', index, trigger));
  for (let step = next.pop(); step !== undefined; step = next.pop()) {
    const { follower, at } = step;
    const decision = follower.kind === 'decision' ? decisions[follower.index] : undefined;
    const answered = at + Math.ceil((decision?.within ?? 2 * MINUTES_FOR_A_DECISION) / 2);
    if (follower.kind === 'inject') moments.inject[follower.index] = at;
    else moments.decision[follower.index] = { opens: at, answered };
    const end = follower.kind === 'inject' ? at : answered;
    const id = follower.kind === 'inject' ? injects[follower.index]?.id : decision?.id;
    for (const one of followers.get(id ?? '') ?? []) next.push({ follower: one, at: end + one.offset });
  }
  return { injects: moments.inject, decisions: moments.decision };
}

/** Injects and decisions share one set of ids. */
function followed(trigger: Followed): string {
  return trigger.kind === 'afterInject' ? trigger.inject : trigger.decision;
}
