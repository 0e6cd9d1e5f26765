import fc from 'fast-check';
import type { BooleanExpression, NumberExpression } from '#shared/exercise/condition/ast';
import type { DecisionId, FactId, IndicatorId, InjectId, OptionId, ResourceId } from '#shared/exercise/ids';

const span = { start: 0, end: 0 };

/** Expressions of every kind over the names of `CASES_EXERCISE`, with numbers as small as its values. */
const { truth, number } = fc.letrec<{ truth: BooleanExpression; number: NumberExpression }>((tie) => {
  const option = fc.constantFrom('cordon' as OptionId, 'sweep' as OptionId);
  const response = 'first_response' as DecisionId;
  const estimate = 'how_many' as DecisionId;
  const numbers = (minLength: number, maxLength: number) => fc.array(tie('number'), { minLength, maxLength });
  const leafNumber = fc.oneof(
    fc
      .constantFrom('tension' as IndicatorId, 'trust' as IndicatorId)
      .map((id): NumberExpression => ({ kind: 'indicator', id, span })),
    fc.constantFrom(-2, -0.5, 0, 0.5, 1, 2, 3, 1e9).map((value): NumberExpression => ({ kind: 'number', value, span })),
    fc.integer({ min: 0, max: 4 }).map((minutes): NumberExpression => ({ kind: 'duration', minutes, span })),
    fc.constantFrom<NumberExpression>(
      { kind: 'resource', id: 'companies' as ResourceId, span },
      { kind: 'elapsed', span },
      { kind: 'rung', span },
      { kind: 'answer', decision: estimate, option: null, span },
    ),
    option.map((id): NumberExpression => ({ kind: 'answer', decision: response, option: id, span })),
  );
  const leafTruth = fc.oneof(
    fc.boolean().map((value): BooleanExpression => ({ kind: 'boolean', value, span })),
    fc
      .tuple(fc.constantFrom('curfew' as FactId, 'exchange' as FactId, 'joint_cell' as FactId), fc.subarray([0, 1, 2]))
      .map(([id, values]): BooleanExpression => ({ kind: 'fact', id, values, span })),
    fc.constantFrom<BooleanExpression>(
      { kind: 'delivered', inject: 'bus_attack' as InjectId, span },
      { kind: 'expired', decision: response, span },
      { kind: 'decided', decision: response, option: null, span },
      { kind: 'decided', decision: estimate, option: null, span },
    ),
    option.map((id): BooleanExpression => ({ kind: 'decided', decision: response, option: id, span })),
  );
  const compared = fc
    .tuple(fc.constantFrom('==', '!=', '<', '<=', '>', '>='), tie('number'), tie('number'))
    .map(([operator, left, right]): BooleanExpression => ({ kind: 'comparison', operator, left, right, span }));
  const joined = fc
    .tuple(fc.constantFrom('and', 'or'), tie('truth'), tie('truth'))
    .map(([kind, left, right]): BooleanExpression => ({ kind, left, right, span }));
  return {
    truth: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      leafTruth,
      { arbitrary: compared, weight: 3 },
      { arbitrary: joined, weight: 3 },
      tie('truth').map((operand): BooleanExpression => ({ kind: 'not', operand, span })),
      fc
        .tuple(tie('number'), numbers(1, 3))
        .map(([operand, list]): BooleanExpression => ({ kind: 'oneOf', operand, list, span })),
    ),
    number: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      { arbitrary: leafNumber, weight: 3 },
      fc
        .tuple(fc.constantFrom('+', '-', '*', '/'), tie('number'), tie('number'))
        .map(([operator, left, right]): NumberExpression => ({ kind: 'arithmetic', operator, left, right, span })),
      tie('number').map((operand): NumberExpression => ({ kind: 'negate', operand, span })),
      fc
        .array(tie('truth'), { minLength: 1, maxLength: 3 })
        .map((operands): NumberExpression => ({ kind: 'count', operands, span })),
      fc
        .tuple(fc.constantFrom('min', 'max'), numbers(2, 3))
        .map(([kind, operands]): NumberExpression => ({ kind, operands, span })),
      numbers(3, 3).map((operands): NumberExpression => ({ kind: 'clamp', operands, span })),
    ),
  };
});

export const arbitraryTruth = truth;
export const arbitraryNumber = number;
