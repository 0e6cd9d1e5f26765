import type { BooleanExpression, Condition, Expression } from '../exercise/condition/ast';
import type { CompiledExercise } from './compile';
import { compileBoolean } from './compileCondition';
import { indexOf } from './indexById';
import { partsOf } from './partsOf';
import type { Readings } from './refusal';
import type { SessionState } from './state';

/**
 * Which part of a false condition makes it false, in the author's words, and what the values that it looks at are now:
 * of an `and`, the first false side; else the whole.
 */
export function explainFalse(
  compiled: CompiledExercise,
  state: SessionState,
  condition: Condition,
): { readonly falsePart: string; readonly have: Readings } {
  let part: BooleanExpression = condition.expression;
  while (part.kind === 'and') {
    part = compileBoolean(part.left, compiled.exercise, compiled)(state) ? part.right : part.left;
  }
  return { falsePart: condition.text.slice(part.span.start, part.span.end), have: readings(compiled, state, part) };
}

function readings(compiled: CompiledExercise, state: SessionState, expression: Expression): Readings {
  if (expression.kind === 'indicator') {
    return { [expression.id]: state.indicators[indexOf(compiled.indicatorIndex, expression.id)] ?? 0 };
  }
  if (expression.kind === 'resource') {
    return { [expression.id]: state.resources[indexOf(compiled.resourceIndex, expression.id)] ?? 0 };
  }
  if (expression.kind === 'fact') {
    const index = indexOf(compiled.factIndex, expression.id);
    const value = compiled.exercise.facts[index]?.values[state.facts[index] ?? 0];
    return value === undefined ? {} : { [expression.id]: value };
  }
  return Object.assign({}, ...partsOf(expression).map((part) => readings(compiled, state, part))) as Readings;
}
