import type { Expression } from '../exercise/condition/ast';
import { conditionsOf, type PlacedCondition } from '../exercise/conditionsOf';
import type { Exercise } from '../exercise/exercise';
import type { IndicatorId, InjectId } from '../exercise/ids';
import { partsOf } from '../kernel/partsOf';
import { cutsOf, type Cuts } from './cuts';

/** A condition with what of its reading matters to the proof. */
export interface OwnedCondition extends PlacedCondition {
  /** The injects of which it asks whether they were delivered. */
  readonly delivered: ReadonlySet<InjectId>;
  readonly readsTime: boolean;
  readonly cuts: ReadonlyMap<IndicatorId, Cuts>;
}

/** Every condition of an exercise. */
export function ownedConditions(exercise: Exercise): readonly OwnedCondition[] {
  return conditionsOf(exercise).map((placed) => {
    const delivered = new Set<InjectId>();
    let readsTime = false;
    const visit = (part: Expression): void => {
      if (part.kind === 'delivered') delivered.add(part.inject);
      if (part.kind === 'elapsed') readsTime = true;
      partsOf(part).forEach(visit);
    };
    visit(placed.condition.expression);
    return { ...placed, delivered, readsTime, cuts: cutsOf(placed.condition.expression) };
  });
}
