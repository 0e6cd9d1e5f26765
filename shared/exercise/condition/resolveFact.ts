import { didYouMean, oneOf, suggest } from '../suggest';
import type { ComparisonOperator, Span } from './ast';
import type { Resolved, Resolver } from './resolveCondition';
import type { Syntax } from './syntax';

type Name = Syntax & { readonly kind: 'name' };

/** `curfew == police`: a fact against one of its values, on whichever side it stands. */
export function factValueOf(
  r: Resolver,
  name: Name,
  operator: ComparisonOperator,
  value: Syntax,
  span: Span,
): Resolved | null {
  const fact = r.names.facts.get(name.name);
  const index = valueIndex(r, name.name, value);
  if (fact === undefined || index === null) return null;
  if (operator !== '==' && operator !== '!=') {
    return r.report(
      'LX0064',
      span,
      `The values of \`${name.name}\` have no order: use \`==\`, \`!=\` or \`in [...]\`.`,
    );
  }
  const values = operator === '==' ? [index] : fact.values.map((_, other) => other).filter((other) => other !== index);
  return { type: 'boolean', expression: { kind: 'fact', id: fact.id, values, span } };
}

/** `curfew in [none, police]`, `tension in [10, 20]`, and both with `not in`. */
export function membershipOf(r: Resolver, syntax: Syntax & { kind: 'in' }): Resolved | null {
  const { operand, list, negated, span } = syntax;
  if (list.length === 0) return r.report('LX0065', span, 'The list after `in` is empty. Put at least one value in it.');
  const fact = operand.kind === 'name' ? r.names.facts.get(operand.name) : undefined;
  if (operand.kind === 'name' && fact !== undefined) {
    const found = list.map((item) => valueIndex(r, operand.name, item));
    const listed = new Set(found);
    if (listed.has(null)) return null;
    const values = fact.values.map((_, index) => index).filter((index) => listed.has(index) !== negated);
    return { type: 'boolean', expression: { kind: 'fact', id: fact.id, values, span } };
  }
  const numbers = r.numbers([operand, ...list]);
  const [first, ...rest] = numbers?.expressions ?? [];
  if (first === undefined) return null;
  const within = { kind: 'oneOf', operand: first, list: rest, span } as const;
  return { type: 'boolean', expression: negated ? { kind: 'not', operand: within, span } : within };
}

function valueIndex(r: Resolver, factName: string, value: Syntax): number | null {
  const values = r.names.facts.get(factName)?.values ?? [];
  const word = r.source(value.span);
  const index = value.kind === 'name' ? values.indexOf(value.name) : -1;
  if (index >= 0) return index;
  const suggestion = suggest(word, values);
  const message = `\`${factName}\` is never \`${word}\`, only ${oneOf(values)}${didYouMean(suggestion)}`;
  return r.report('LX0063', value.span, suggestion === null ? `${message}.` : message, suggestion);
}
