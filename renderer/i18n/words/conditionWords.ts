import type { TFunction } from 'i18next';
import type {
  BooleanExpression,
  ComparisonOperator,
  Condition,
  Expression,
  NumberExpression,
} from '#shared/exercise/condition/ast';
import type { Exercise } from '#shared/exercise/exercise';
import { assertNever } from '#shared/kernel/assertNever';

const OPERATORS = {
  '>=': 'atLeast',
  '<=': 'atMost',
  '>': 'above',
  '<': 'below',
  '==': 'equal',
  '!=': 'unequal',
} as const satisfies Record<ComparisonOperator, string>;

/** A condition in plain words, with the exercise's own names instead of ids. */
export function conditionWords(t: TFunction<'words'>, exercise: Exercise, expression: Expression): string {
  const say = (part: Expression) => conditionWords(t, exercise, part);
  const list = (parts: readonly Expression[]) => parts.map(say).join('; ');
  switch (expression.kind) {
    case 'boolean':
      return expression.value ? t('condition.always') : t('condition.never');
    case 'fact':
      return factWords(t, exercise, expression, true);
    case 'decided': {
      const decision = exercise.decisions.find(({ id }) => id === expression.decision);
      const option = decision?.options.find(({ id }) => id === expression.option)?.label;
      if (!decision || option === undefined) return t('condition.decided', { decision: decision?.title ?? '' });
      return t(`condition.decidedOption.${decision.form.kind}`, { decision: decision.title, option });
    }
    case 'expired':
      return t('condition.expired', { decision: titleOf(exercise.decisions, expression.decision) });
    case 'delivered':
      return t('condition.delivered', { inject: titleOf(exercise.injects, expression.inject) });
    case 'comparison':
      return t(`condition.${OPERATORS[expression.operator]}`, {
        left: say(expression.left),
        right: say(expression.right),
      });
    case 'oneOf':
      return t('condition.oneOf', { operand: say(expression.operand), list: list(expression.list) });
    case 'not':
      return expression.operand.kind === 'fact'
        ? factWords(t, exercise, expression.operand, false)
        : t('condition.not', { part: say(expression.operand) });
    case 'and':
    case 'or':
      return t(`condition.${expression.kind}`, { left: say(expression.left), right: say(expression.right) });
    case 'number':
    case 'duration':
    case 'indicator':
    case 'resource':
    case 'elapsed':
    case 'rung':
    case 'answer':
    case 'negate':
    case 'arithmetic':
    case 'count':
    case 'min':
    case 'max':
    case 'clamp':
      return numberWords(t, exercise, expression);
    default:
      return assertNever(expression);
  }
}

/** The values that a fact may have; of a denied one, all the others: "not curfew" is "Curfew: no". */
function factWords(
  t: TFunction<'words'>,
  exercise: Exercise,
  { id, values }: Extract<BooleanExpression, { kind: 'fact' }>,
  affirmed: boolean,
): string {
  const fact = exercise.facts.find((item) => item.id === id);
  const named = fact?.values.filter((_, value) => values.includes(value) === affirmed) ?? [];
  return t('condition.fact', {
    name: fact?.name ?? '',
    values: named.map((value) => factValue(t, value)).join(t('condition.orElse')),
  });
}

function numberWords(t: TFunction<'words'>, exercise: Exercise, expression: NumberExpression): string {
  const say = (part: Expression) => conditionWords(t, exercise, part);
  switch (expression.kind) {
    case 'number':
      return String(expression.value);
    case 'duration':
      return t('condition.minutes', { minutes: expression.minutes });
    case 'indicator':
      return exercise.indicators.find(({ id }) => id === expression.id)?.name ?? '';
    case 'resource':
      return exercise.resources.find(({ id }) => id === expression.id)?.name ?? '';
    case 'elapsed':
      return t('condition.elapsed');
    case 'rung':
      return t('condition.rung');
    case 'answer': {
      const decision = exercise.decisions.find(({ id }) => id === expression.decision);
      const option = decision?.options.find(({ id }) => id === expression.option)?.label ?? '';
      return t(`condition.answer.${decision?.form.kind ?? 'text'}`, { decision: decision?.title ?? '', option });
    }
    case 'negate':
      return t('condition.negate', { operand: say(expression.operand) });
    case 'arithmetic':
      return `${say(expression.left)} ${expression.operator} ${say(expression.right)}`;
    case 'count':
    case 'min':
    case 'max':
    case 'clamp':
      return t(`condition.${expression.kind}`, { list: expression.operands.map(say).join('; ') });
    default:
      return assertNever(expression);
  }
}

/** The part of a condition that the author wrote as `text`; the whole when there is no such part. */
export function partOfCondition(condition: Condition, text: string): BooleanExpression {
  let part = condition.expression;
  const written = ({ span }: Expression) => condition.text.slice(span.start, span.end);
  while (part.kind === 'and' && written(part) !== text) part = written(part.right) === text ? part.right : part.left;
  return written(part) === text ? part : condition.expression;
}

/** A fact's value as it is said: authors write `yes` and `no`, and their own words otherwise. */
export function factValue(t: TFunction<'words'>, value: string): string {
  if (value === 'yes') return t('yes');
  return value === 'no' ? t('no') : value.replaceAll('_', ' ');
}

function titleOf(list: readonly { readonly id: string; readonly title: string }[], id: string): string {
  return list.find((item) => item.id === id)?.title ?? '';
}
