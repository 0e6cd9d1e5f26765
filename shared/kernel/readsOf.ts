import type { Expression } from '../exercise/condition/ast';
import type { Exercise } from '../exercise/exercise';
import { assertNever } from './assertNever';
import type { ExerciseIndexes } from './exerciseIndexes';
import { indexOf } from './indexById';
import { partsOf } from './partsOf';

/** Something that a condition can look at and that play can change: by its kind and its index, or exercise time. */
export type Read = `${'indicator' | 'fact' | 'resource' | 'decision' | 'inject'} ${number}` | 'time';

/** Everything that an expression looks at. As long as none of it changes, neither does the expression's value. */
export function readsOf(expression: Expression, exercise: Exercise, indexes: ExerciseIndexes): readonly Read[] {
  switch (expression.kind) {
    case 'indicator':
      return [`indicator ${indexOf(indexes.indicatorIndex, expression.id)}`];
    case 'resource':
      return [`resource ${indexOf(indexes.resourceIndex, expression.id)}`];
    case 'fact':
      return [`fact ${indexOf(indexes.factIndex, expression.id)}`];
    case 'rung':
      return exercise.facts.flatMap(({ rung }, index): Read[] => (rung === null ? [] : [`fact ${index}`]));
    case 'decided':
    case 'expired':
    case 'answer':
      return [`decision ${indexOf(indexes.decisionIndex, expression.decision)}`];
    case 'delivered':
      return [`inject ${indexOf(indexes.injectIndex, expression.inject)}`];
    case 'elapsed':
      return ['time'];
    case 'number':
    case 'duration':
    case 'boolean':
    case 'negate':
    case 'not':
    case 'arithmetic':
    case 'comparison':
    case 'and':
    case 'or':
    case 'oneOf':
    case 'count':
    case 'min':
    case 'max':
    case 'clamp':
      return partsOf(expression).flatMap((part) => readsOf(part, exercise, indexes));
    default:
      return assertNever(expression);
  }
}
