import type { ArithmeticOperator, ComparisonOperator, Span } from './ast';

/** A condition as it is written, before its names are looked up. */
export type Syntax =
  | { readonly kind: 'number' | 'duration'; readonly text: string; readonly span: Span }
  | { readonly kind: 'name'; readonly name: string; readonly span: Span }
  | {
      readonly kind: 'call';
      readonly name: string;
      readonly nameSpan: Span;
      readonly operands: readonly Syntax[];
      readonly span: Span;
    }
  | { readonly kind: 'not' | 'negate'; readonly operand: Syntax; readonly span: Span }
  | { readonly kind: 'and' | 'or'; readonly left: Syntax; readonly right: Syntax; readonly span: Span }
  | {
      readonly kind: 'comparison';
      readonly operator: ComparisonOperator;
      readonly left: Syntax;
      readonly right: Syntax;
      readonly span: Span;
    }
  | {
      readonly kind: 'arithmetic';
      readonly operator: ArithmeticOperator;
      readonly left: Syntax;
      readonly right: Syntax;
      readonly span: Span;
    }
  | {
      readonly kind: 'in';
      readonly operand: Syntax;
      readonly negated: boolean;
      readonly list: readonly Syntax[];
      readonly span: Span;
    };
