import type { Expression } from '#shared/exercise/condition/ast';

/** An expression as text with every parenthesis written out. */
export function shape(expression: Expression): string {
  switch (expression.kind) {
    case 'number':
      return String(expression.value);
    case 'boolean':
      return expression.value ? 'yes' : 'no';
    case 'duration':
      return `${expression.minutes}min`;
    case 'indicator':
    case 'resource':
      return expression.id;
    case 'elapsed':
    case 'rung':
      return expression.kind;
    case 'fact':
      return `${expression.id}:${expression.values.join(',')}`;
    case 'decided':
      return `decided ${expression.decision}${expression.option === null ? '' : `.${expression.option}`}`;
    case 'answer':
      return `answer ${expression.decision}${expression.option === null ? '' : `.${expression.option}`}`;
    case 'expired':
      return `expired ${expression.decision}`;
    case 'delivered':
      return `delivered ${expression.inject}`;
    case 'negate':
      return `(-${shape(expression.operand)})`;
    case 'not':
      return `(not ${shape(expression.operand)})`;
    case 'and':
    case 'or':
      return `(${shape(expression.left)} ${expression.kind} ${shape(expression.right)})`;
    case 'comparison':
    case 'arithmetic':
      return `(${shape(expression.left)} ${expression.operator} ${shape(expression.right)})`;
    case 'oneOf':
      return `(${shape(expression.operand)} in ${expression.list.map(shape).join(',')})`;
    case 'count':
    case 'min':
    case 'max':
    case 'clamp':
      return `${expression.kind}(${expression.operands.map(shape).join(',')})`;
  }
}
