import { parseDuration } from '../duration';
import { oneOf } from '../suggest';
import type { BooleanExpression, ComparisonOperator, NumberExpression, Span } from './ast';
import { callOf } from './resolveCall';
import { factValueOf, membershipOf } from './resolveFact';
import type { ConditionNames } from './names';
import type { ConditionProblem } from './problem';
import type { Syntax } from './syntax';
import { unknownName } from './unknownName';

/** What a part of a condition turned out to be. `null` is a part whose problem is already reported. */
export type Resolved =
  | { readonly type: 'number' | 'duration'; readonly expression: NumberExpression }
  | { readonly type: 'boolean'; readonly expression: BooleanExpression }
  | { readonly type: 'fact'; readonly name: string; readonly span: Span }
  | { readonly type: 'word'; readonly name: string; readonly span: Span };

export interface Resolver {
  readonly names: ConditionNames;
  /** Notes a problem; null, so that it can stand for the part that is wrong. */
  readonly report: (code: ConditionProblem['code'], span: Span, message: string, suggestion?: string | null) => null;
  readonly source: (span: Span) => string;
  readonly resolve: (syntax: Syntax) => Resolved | null;
  readonly boolean: (syntax: Syntax) => BooleanExpression | null;
  /** Numbers that can be compared or reckoned with one another: all plain or all durations. */
  readonly numbers: (
    operands: readonly Syntax[],
  ) => { type: 'number' | 'duration'; expressions: NumberExpression[] } | null;
}

/** Looks up the names of a condition and checks that types agree; null when `problems` got something. */
export function resolveCondition(
  syntax: Syntax,
  text: string,
  names: ConditionNames,
  problems: ConditionProblem[],
): BooleanExpression | null {
  const resolver: Resolver = {
    names,
    report: (code, span, message, suggestion = null) => {
      problems.push({ code, message, span, suggestion });
      return null;
    },
    source: (span) => text.slice(span.start, span.end),
    resolve: (part) => resolve(resolver, part),
    boolean: (part) => boolean(resolver, part),
    numbers: (parts) => numbers(resolver, parts),
  };
  return resolver.boolean(syntax);
}

function resolve(r: Resolver, syntax: Syntax): Resolved | null {
  const { span } = syntax;
  switch (syntax.kind) {
    case 'number':
      return { type: 'number', expression: { kind: 'number', value: Number(syntax.text), span } };
    case 'duration':
      return { type: 'duration', expression: { kind: 'duration', minutes: parseDuration(syntax.text) ?? 0, span } };
    case 'name':
      return nameOf(r, syntax.name, span);
    case 'call':
      return callOf(r, syntax);
    case 'negate': {
      const operand = r.numbers([syntax.operand]);
      const [only] = operand?.expressions ?? [];
      if (operand === null || only === undefined) return null;
      return { type: operand.type, expression: { kind: 'negate', operand: only, span } };
    }
    case 'arithmetic':
      return arithmeticOf(r, syntax);
    case 'not': {
      const operand = r.boolean(syntax.operand);
      return operand && { type: 'boolean', expression: { kind: 'not', operand, span } };
    }
    case 'and':
    case 'or': {
      const left = r.boolean(syntax.left);
      const right = r.boolean(syntax.right);
      return left && right && { type: 'boolean', expression: { kind: syntax.kind, left, right, span } };
    }
    case 'in':
      return membershipOf(r, syntax);
    case 'comparison':
      return comparisonOf(r, syntax);
  }
}

function nameOf({ names, report }: Resolver, name: string, span: Span): Resolved | null {
  if (name === 'rung' && !names.arrangements) {
    const message =
      '`rung` is the highest rung that an arrangement stands on, but there is none. Declare one under `arrangements:`.';
    return report('LX0067', span, message);
  }
  if (name === 'elapsed' || name === 'rung') {
    return { type: name === 'elapsed' ? 'duration' : 'number', expression: { kind: name, span } };
  }
  const indicator = names.indicators.get(name);
  if (indicator !== undefined) return { type: 'number', expression: { kind: 'indicator', id: indicator, span } };
  const resource = names.resources.get(name);
  if (resource !== undefined) return { type: 'number', expression: { kind: 'resource', id: resource, span } };
  if (names.facts.has(name)) return { type: 'fact', name, span };
  const [owner = ''] = name.split('.');
  const decision = names.decisions.get(owner);
  if (decision !== undefined) {
    const call = decision.kind === 'estimate' ? 'answer' : 'decided';
    return report('LX0064', span, `\`${owner}\` is a decision: write \`${call}(${name})\`.`);
  }
  if (names.injects.has(name)) return report('LX0064', span, `\`${name}\` is an inject: write \`delivered(${name})\`.`);
  return { type: 'word', name, span };
}

function boolean(r: Resolver, syntax: Syntax): BooleanExpression | null {
  const part = r.resolve(syntax);
  if (part === null) return null;
  switch (part.type) {
    case 'boolean':
      return part.expression;
    case 'fact': {
      const fact = r.names.facts.get(part.name);
      if (fact?.kind === 'yesNo') return { kind: 'fact', id: fact.id, values: [1], span: part.span };
      const values = fact?.values ?? [];
      const message = `\`${part.name}\` is ${oneOf(values)}: say which, such as \`${part.name} == ${values.at(-1) ?? ''}\`.`;
      return r.report('LX0064', part.span, message);
    }
    case 'word':
      if (part.name === 'yes' || part.name === 'no')
        return { kind: 'boolean', value: part.name === 'yes', span: part.span };
      return unknownName(r, part);
    case 'number':
    case 'duration': {
      const example = part.type === 'number' ? '50' : '30m';
      const text = r.source(syntax.span);
      const message = `\`${text}\` is a ${part.type}, not true or false: compare it, such as \`${text} >= ${example}\`.`;
      return r.report('LX0064', syntax.span, message);
    }
  }
}

function number(r: Resolver, syntax: Syntax): (Resolved & { type: 'number' | 'duration' }) | null {
  const part = r.resolve(syntax);
  if (part === null) return null;
  if (part.type === 'number' || part.type === 'duration') return part;
  if (part.type === 'word' && part.name !== 'yes' && part.name !== 'no') return unknownName(r, part);
  return r.report('LX0064', syntax.span, `\`${r.source(syntax.span)}\` is not a number, but a number is needed here.`);
}

function numbers(r: Resolver, operands: readonly Syntax[]): ReturnType<Resolver['numbers']> {
  const parts = operands.map((operand) => number(r, operand));
  const found = parts.filter((part) => part !== null);
  const [first] = found;
  if (first === undefined || found.length < parts.length) return null;
  const odd = found.find((part) => part.type !== first.type);
  if (odd !== undefined) {
    const plain = odd.type === 'number' ? odd : first;
    const text = r.source(plain.expression.span);
    const fix = plain.expression.kind === 'number' ? `: write \`${text}m\` for minutes` : '';
    return r.report('LX0064', plain.expression.span, `A duration and a plain number do not go together${fix}.`);
  }
  return { type: first.type, expressions: found.map(({ expression }) => expression) };
}

/** Durations add to durations; they are multiplied and divided by plain numbers; one divided by another is a plain number. */
function arithmeticOf(r: Resolver, syntax: Syntax & { kind: 'arithmetic' }): Resolved | null {
  const { operator, span } = syntax;
  if (operator === '+' || operator === '-') {
    const both = r.numbers([syntax.left, syntax.right]);
    const [left, right] = both?.expressions ?? [];
    if (both === null || left === undefined || right === undefined) return null;
    return { type: both.type, expression: { kind: 'arithmetic', operator, left, right, span } };
  }
  const left = number(r, syntax.left);
  const right = number(r, syntax.right);
  if (left === null || right === null) return null;
  const expression = { kind: 'arithmetic', operator, left: left.expression, right: right.expression, span } as const;
  if (operator === '/' && right.expression.kind === 'number' && right.expression.value === 0) {
    return r.report('LX0064', span, 'Nothing can be divided by 0.');
  }
  if (right.type === 'number') return { type: left.type, expression };
  if (operator === '*' && left.type === 'number') return { type: 'duration', expression };
  if (operator === '/' && left.type === 'duration') return { type: 'number', expression };
  return r.report(
    'LX0064',
    span,
    `\`${r.source(span)}\` has no meaning: multiply or divide a duration by a plain number.`,
  );
}

function comparisonOf(r: Resolver, syntax: Syntax & { kind: 'comparison' }): Resolved | null {
  const { left, right, operator, span } = syntax;
  const leftFact = left.kind === 'name' && r.names.facts.has(left.name);
  const rightFact = right.kind === 'name' && r.names.facts.has(right.name);
  if (leftFact) return factValueOf(r, left, operator, right, span);
  if (rightFact) return factValueOf(r, right, operator, left, span);
  const word = [left, right].find((part) => part.kind === 'name' && (part.name === 'yes' || part.name === 'no'));
  if (word?.kind === 'name') return truthOf(r, word === left ? right : left, operator, word.name === 'yes', span);
  const both = r.numbers([left, right]);
  const [first, second] = both?.expressions ?? [];
  if (first === undefined || second === undefined) return null;
  return { type: 'boolean', expression: { kind: 'comparison', operator, left: first, right: second, span } };
}

/** `decided(x) == yes` says no more than `decided(x)`. */
function truthOf(r: Resolver, part: Syntax, operator: ComparisonOperator, yes: boolean, span: Span): Resolved | null {
  const operand = r.boolean(part);
  if (operand === null) return null;
  if (operator !== '==' && operator !== '!=')
    return r.report('LX0064', span, '`yes` and `no` have no order: use `==` or `!=`.');
  const expression: BooleanExpression = (operator === '==') === yes ? operand : { kind: 'not', operand, span };
  return { type: 'boolean', expression };
}
