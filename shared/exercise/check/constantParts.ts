import type { BooleanExpression } from '../condition/ast';
import { operandsOf, truthOf, whereHolds, type Operand } from '../condition/intervals';
import type { Ranges } from '../condition/ranges';

/** A part of a condition that holds in every case or in none. */
export interface ConstantPart {
  readonly part: BooleanExpression;
  readonly truth: 'always' | 'never';
  /** Whether the whole condition is the same in every case because of it, and which. */
  readonly whole: 'always' | 'never' | null;
  /** What before it in the condition makes it so; null when it is so by itself. */
  readonly because: Conflict | null;
}

/** The parts before one that is seen where they hold (joined by `and`), or where they do not (joined by `or`). */
interface Conflict {
  readonly joined: 'and' | 'or';
  readonly parts: readonly BooleanExpression[];
}

/** The smallest parts of a condition that hold in every case or in none. None inside another. */
export function constantParts(expression: BooleanExpression, ranges: Ranges): readonly ConstantPart[] {
  const truth = truthOf(expression, ranges);
  if (truth !== 'sometimes') return [{ ...culprit(expression, truth, ranges), whole: truth }];
  const found: ConstantPart[] = [];
  collect(expression, ranges, ranges, found);
  return found;
}

type Culprit = Omit<ConstantPart, 'whole'>;

/** Looks through an expression that holds in some cases only. `alone`: the ranges without what the rest says. */
function collect(expression: BooleanExpression, ranges: Ranges, alone: Ranges, found: ConstantPart[]): void {
  if (expression.kind === 'not') collect(expression.operand, ranges, alone, found);
  if (expression.kind !== 'and' && expression.kind !== 'or') return;
  const operands = operandsOf(expression, ranges);
  operands.forEach((operand, index) => {
    if (operand.truth === 'sometimes') {
      collect(operand.expression, operand.ranges, alone, found);
      return;
    }
    const byItself = truthOf(operand.expression, alone) === operand.truth;
    const blamed = culprit(operand.expression, operand.truth, byItself ? alone : operand.ranges);
    const because =
      blamed.because ?? (byItself ? null : conflict(operands.slice(0, index), blamed, expression.kind, alone));
    found.push({ ...blamed, because, whole: null });
  });
}

/** The smallest part that makes an expression hold in every case or in none. */
function culprit(expression: BooleanExpression, truth: 'always' | 'never', ranges: Ranges): Culprit {
  if (expression.kind === 'not' && ['and', 'or', 'not'].includes(expression.operand.kind)) {
    return culprit(expression.operand, truth === 'always' ? 'never' : 'always', ranges);
  }
  if (expression.kind !== 'and' && expression.kind !== 'or') return { part: expression, truth, because: null };
  const isDecidedByOne = truth === (expression.kind === 'and' ? 'never' : 'always');
  if (!isDecidedByOne) return { part: expression, truth, because: null };
  const operands = operandsOf(expression, ranges);
  const last = operands.at(-1);
  if (last === undefined) return { part: expression, truth, because: null };
  if (truthOf(last.expression, ranges) === truth) return culprit(last.expression, truth, ranges);
  const seen = { part: last.expression, truth };
  return { ...seen, because: conflict(operands.slice(0, -1), seen, expression.kind, ranges) };
}

/** The one earlier operand that alone makes a later one constant; all of them when no single one does. */
function conflict(
  earlier: readonly Operand[],
  { part, truth }: Pick<ConstantPart, 'part' | 'truth'>,
  joined: 'and' | 'or',
  ranges: Ranges,
): Conflict {
  const one = earlier.find((operand) => {
    const there = whereHolds(operand.expression, joined === 'and', ranges);
    return there === null || truthOf(part, there) === truth;
  });
  return { joined, parts: (one === undefined ? earlier : [one]).map((operand) => operand.expression) };
}
