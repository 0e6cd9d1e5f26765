import type { DecisionId, FactId, IndicatorId, InjectId, OptionId, ResourceId } from '../ids';
import type { Minutes } from '../units';

/** Offsets into the condition's own text; the end is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type ComparisonOperator = '==' | '!=' | '<' | '<=' | '>' | '>=';
export type ArithmeticOperator = '+' | '-' | '*' | '/';

/** An expression whose names are resolved and whose types agree. Numbers and durations (minutes) are both `number`. */
export type Expression = NumberExpression | BooleanExpression;

export type NumberExpression =
  | { readonly kind: 'number'; readonly value: number; readonly span: Span }
  | { readonly kind: 'duration'; readonly minutes: Minutes; readonly span: Span }
  | { readonly kind: 'indicator'; readonly id: IndicatorId; readonly span: Span }
  | { readonly kind: 'resource'; readonly id: ResourceId; readonly span: Span }
  /** Whole minutes since STARTEX. */
  | { readonly kind: 'elapsed'; readonly span: Span }
  /** The highest rung of the coordination ladder that a standing arrangement holds, 0-5. */
  | { readonly kind: 'rung'; readonly span: Span }
  /** The answer to a decision as a number: the estimate, or what it says of one option. 0 before it is given. */
  | {
      readonly kind: 'answer';
      readonly decision: DecisionId;
      readonly option: OptionId | null;
      readonly span: Span;
    }
  | { readonly kind: 'negate'; readonly operand: NumberExpression; readonly span: Span }
  | {
      readonly kind: 'arithmetic';
      readonly operator: ArithmeticOperator;
      readonly left: NumberExpression;
      readonly right: NumberExpression;
      readonly span: Span;
    }
  /** How many of the operands hold. */
  | { readonly kind: 'count'; readonly operands: readonly BooleanExpression[]; readonly span: Span }
  | { readonly kind: 'min' | 'max' | 'clamp'; readonly operands: readonly NumberExpression[]; readonly span: Span };

export type BooleanExpression =
  | { readonly kind: 'boolean'; readonly value: boolean; readonly span: Span }
  /** True when the fact has one of these values (indexes into the fact's `values`). A bare yes/no fact is `[1]`. */
  | { readonly kind: 'fact'; readonly id: FactId; readonly values: readonly number[]; readonly span: Span }
  | { readonly kind: 'decided'; readonly decision: DecisionId; readonly option: OptionId | null; readonly span: Span }
  | { readonly kind: 'expired'; readonly decision: DecisionId; readonly span: Span }
  | { readonly kind: 'delivered'; readonly inject: InjectId; readonly span: Span }
  | {
      readonly kind: 'comparison';
      readonly operator: ComparisonOperator;
      readonly left: NumberExpression;
      readonly right: NumberExpression;
      readonly span: Span;
    }
  /** `tension in [10, 20]`: the number equals one of the list. */
  | {
      readonly kind: 'oneOf';
      readonly operand: NumberExpression;
      readonly list: readonly NumberExpression[];
      readonly span: Span;
    }
  | { readonly kind: 'not'; readonly operand: BooleanExpression; readonly span: Span }
  | {
      readonly kind: 'and' | 'or';
      readonly left: BooleanExpression;
      readonly right: BooleanExpression;
      readonly span: Span;
    };

/** A condition of the `when` language: the author's text and what it says. */
export interface Condition {
  readonly text: string;
  readonly expression: BooleanExpression;
}
