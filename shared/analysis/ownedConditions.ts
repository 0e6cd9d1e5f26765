import type { Condition, Expression } from '../exercise/condition/ast';
import type { Exercise } from '../exercise/exercise';
import type { DecisionId, FactId, IndicatorId, InjectId, ResourceId } from '../exercise/ids';
import { partsOf } from '../kernel/partsOf';
import { cutsOf, type Cuts } from './cuts';

/** What a condition looks at. */
export interface Reads {
  readonly indicators: ReadonlySet<IndicatorId>;
  readonly facts: ReadonlySet<FactId>;
  readonly resources: ReadonlySet<ResourceId>;
  /** Decisions whose answer, or lack of one, it looks at. */
  readonly decisions: ReadonlySet<DecisionId>;
  readonly delivered: ReadonlySet<InjectId>;
  readonly time: boolean;
}

/** A condition with the entry that it belongs to: whose trigger, option, outcome, ending or drift it is. */
export interface OwnedCondition {
  readonly kind: 'inject' | 'opening' | 'needs' | 'outcome' | 'ending' | 'drift';
  readonly condition: Condition;
  readonly parts: Reads & { readonly owner: string };
  readonly cuts: ReadonlyMap<IndicatorId, Cuts>;
}

/** Every condition of an exercise. The owner of an option's or outcome's condition is its decision, that of a drift its indicator. */
export function ownedConditions(exercise: Exercise): readonly OwnedCondition[] {
  const owned = (
    kind: OwnedCondition['kind'],
    owner: string,
    condition: Condition | null,
  ): readonly OwnedCondition[] =>
    condition === null
      ? []
      : [
          {
            kind,
            condition,
            parts: { owner, ...readsOf(exercise, condition.expression) },
            cuts: cutsOf(condition.expression),
          },
        ];
  return [
    ...exercise.injects.flatMap(({ id, trigger }) =>
      trigger.kind === 'when' ? owned('inject', id, trigger.condition) : [],
    ),
    ...exercise.decisions.flatMap(({ id, trigger, options, outcomes }) => [
      ...(trigger.kind === 'when' ? owned('opening', id, trigger.condition) : []),
      ...options.flatMap((option) => [
        ...owned('needs', id, option.needs),
        ...option.outcomes.flatMap(({ when }) => owned('outcome', id, when)),
      ]),
      ...outcomes.flatMap(({ when }) => owned('outcome', id, when)),
    ]),
    ...exercise.endings.flatMap(({ id, when }) => owned('ending', id, when)),
    ...exercise.indicators.flatMap(({ id, drift }) => owned('drift', id, drift?.when ?? null)),
  ];
}

function readsOf(exercise: Exercise, expression: Expression): Reads {
  const reads = {
    indicators: new Set<IndicatorId>(),
    facts: new Set<FactId>(),
    resources: new Set<ResourceId>(),
    decisions: new Set<DecisionId>(),
    delivered: new Set<InjectId>(),
    time: false,
  };
  const visit = (part: Expression): void => {
    if (part.kind === 'indicator') reads.indicators.add(part.id);
    else if (part.kind === 'resource') reads.resources.add(part.id);
    else if (part.kind === 'fact') reads.facts.add(part.id);
    else if (part.kind === 'rung') {
      for (const { id, rung } of exercise.facts) if (rung !== null) reads.facts.add(id);
    }
    if (part.kind === 'decided' || part.kind === 'expired' || part.kind === 'answer')
      reads.decisions.add(part.decision);
    if (part.kind === 'delivered') reads.delivered.add(part.inject);
    if (part.kind === 'elapsed') reads.time = true;
    partsOf(part).forEach(visit);
  };
  visit(expression);
  return reads;
}
