import type { Fact } from '../exercise';
import type { DecisionKind } from '../words';
import type { DecisionId, IndicatorId, InjectId, OptionId, ResourceId } from '../ids';

/** What a condition may name: the ids that an exercise declares, each by its text. */
export interface ConditionNames {
  readonly indicators: ReadonlyMap<string, IndicatorId>;
  readonly resources: ReadonlyMap<string, ResourceId>;
  readonly facts: ReadonlyMap<string, Pick<Fact, 'id' | 'kind' | 'values'>>;
  readonly decisions: ReadonlyMap<string, DecisionName>;
  readonly injects: ReadonlyMap<string, InjectId>;
  /** Whether the exercise declares an arrangement; without any, `rung` would be 0 for ever. */
  readonly arrangements: boolean;
}

export interface DecisionName {
  readonly id: DecisionId;
  readonly kind: DecisionKind;
  readonly options: ReadonlyMap<string, OptionId>;
}

export const FUNCTIONS = ['decided', 'answer', 'expired', 'delivered', 'count', 'min', 'max', 'clamp'] as const;
export type FunctionName = (typeof FUNCTIONS)[number];

/** Words of the condition language; an indicator, fact or resource cannot have one as its id. */
export const CONDITION_WORDS: ReadonlySet<string> = new Set(
  ['and', 'or', 'not', 'in', 'yes', 'no', 'true', 'false', 'elapsed', 'rung'].concat(FUNCTIONS),
);
