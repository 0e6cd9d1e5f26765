import type { Fact } from '../exercise';
import type { DecisionId, IndicatorId, InjectId, OptionId, ResourceId } from '../ids';

/** What a condition may name: the ids that an exercise declares, each by its text. */
export interface ConditionNames {
  readonly indicators: ReadonlyMap<string, IndicatorId>;
  readonly resources: ReadonlyMap<string, ResourceId>;
  readonly facts: ReadonlyMap<string, Pick<Fact, 'id' | 'kind' | 'values'>>;
  readonly decisions: ReadonlyMap<string, { readonly id: DecisionId; readonly options: ReadonlyMap<string, OptionId> }>;
  readonly injects: ReadonlyMap<string, InjectId>;
  /** Whether the file can declare arrangements; without any, `rung` would be 0 for ever. */
  readonly arrangements: boolean;
}

export const FUNCTIONS = ['decided', 'expired', 'delivered', 'count', 'min', 'max', 'clamp'] as const;
export type FunctionName = (typeof FUNCTIONS)[number];

/** Words of the condition language; an indicator, fact or resource cannot have one as its id. */
export const CONDITION_WORDS: ReadonlySet<string> = new Set(
  ['and', 'or', 'not', 'in', 'yes', 'no', 'true', 'false', 'elapsed', 'rung'].concat(FUNCTIONS),
);
