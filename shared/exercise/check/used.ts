import type { Expression } from '../condition/ast';
import type { Exercise } from '../exercise';
import { conditionsOf } from '../conditionsOf';
import { effectsOf } from '../effectsOf';
import { variantsOf } from './variantsOf';

/** What the conditions of an exercise read and what its answers and outcomes change, each by its id. */
interface Used {
  readonly read: ReadonlySet<string>;
  readonly changed: ReadonlySet<string>;
}

/** What is used in an exercise or in any of its frames. */
export function usedIn(exercise: Exercise): Used {
  const read = new Set<string>();
  const changed = new Set<string>();
  for (const variant of variantsOf(exercise)) {
    for (const { condition } of conditionsOf(variant)) readBy(condition.expression, read);
    for (const { id, drift } of variant.indicators) if (drift !== null) changed.add(id);
    for (const decision of variant.decisions) {
      if (decision.form.kind === 'allocation') changed.add(decision.form.resource);
      for (const { spends } of decision.options) for (const { resource } of spends) changed.add(resource);
      for (const effects of effectsOf(decision)) {
        for (const { indicator } of effects.change) changed.add(indicator);
        for (const { fact } of effects.set) changed.add(fact);
        for (const { resource } of effects.spend) changed.add(resource);
        for (const { resource } of effects.gain) changed.add(resource);
      }
    }
  }
  return { read, changed };
}

/** Adds the indicators, facts and resources that an expression names. */
function readBy(expression: Expression, names: Set<string>): void {
  switch (expression.kind) {
    case 'indicator':
    case 'resource':
    case 'fact':
      names.add(expression.id);
      break;
    case 'negate':
    case 'not':
      readBy(expression.operand, names);
      break;
    case 'arithmetic':
    case 'comparison':
    case 'and':
    case 'or':
      readBy(expression.left, names);
      readBy(expression.right, names);
      break;
    case 'count':
    case 'min':
    case 'max':
    case 'clamp':
      for (const operand of expression.operands) readBy(operand, names);
      break;
    case 'oneOf':
      readBy(expression.operand, names);
      for (const item of expression.list) readBy(item, names);
      break;
    case 'number':
    case 'duration':
    case 'elapsed':
    case 'rung':
    case 'answer':
    case 'boolean':
    case 'decided':
    case 'expired':
    case 'delivered':
      break;
  }
}
