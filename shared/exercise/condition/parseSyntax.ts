import type { ArithmeticOperator, ComparisonOperator, Span } from './ast';
import type { ConditionProblem } from './problem';
import type { Syntax } from './syntax';
import { tokenize, type Token } from './tokens';

/** Parentheses, `not` and minus signs inside one another. */
const MAX_DEPTH = 40;
const MAX_CONDITION_LENGTH = 2000;

const NOT_POWER = 3;
const NEGATE_POWER = 7;
const POWERS: Readonly<Record<string, number>> = {
  or: 1,
  and: 2,
  not: 4,
  in: 4,
  '==': 4,
  '!=': 4,
  '<': 4,
  '<=': 4,
  '>': 4,
  '>=': 4,
  '+': 5,
  '-': 5,
  '*': 6,
  '/': 6,
};

const COMPARISONS: ReadonlySet<string> = new Set(['==', '!=', '<', '<=', '>', '>=']);
const isComparison = (text: string): text is ComparisonOperator => COMPARISONS.has(text);
const isArithmetic = (text: string): text is ArithmeticOperator => ['+', '-', '*', '/'].includes(text);
const isWordOperator = (text: string) => ['and', 'or', 'not', 'in'].includes(text);

/** Reads a condition's text (Pratt's top-down precedence). Null when it cannot be read; `problems` then says why. */
export function parseSyntax(text: string, problems: ConditionProblem[]): Syntax | null {
  const span = { start: 0, end: text.length };
  if (text.length > MAX_CONDITION_LENGTH) {
    const message = `A condition has at most ${MAX_CONDITION_LENGTH} characters. Split it over several injects or endings.`;
    problems.push({ code: 'LX0066', message, span, suggestion: null });
    return null;
  }
  if (text.trim() === '') {
    const message = 'The condition is empty. Write one such as `tension >= 70`, or remove the line.';
    problems.push({ code: 'LX0060', message, span, suggestion: null });
    return null;
  }
  const tokens = tokenize(text, problems);
  const parser = new SyntaxParser(text, tokens, problems);
  return parser.parse();
}

class SyntaxParser {
  private position = 0;
  private depth = 0;
  private failed = false;

  constructor(
    private readonly text: string,
    private readonly tokens: readonly Token[],
    private readonly problems: ConditionProblem[],
  ) {}

  parse(): Syntax | null {
    const syntax = this.expression(0);
    if (!this.failed && this.peek().kind !== 'end') {
      this.fail('LX0060', `Expected \`and\` or \`or\` before \`${this.peek().text}\`.`, this.peek().span);
    }
    return this.failed ? null : syntax;
  }

  private expression(power: number): Syntax {
    this.depth += 1;
    if (this.depth > MAX_DEPTH) {
      return this.fail('LX0066', `A condition may be nested ${MAX_DEPTH} deep, no deeper.`, this.peek().span);
    }
    let left = this.prefix();
    while (!this.failed) {
      const operator = this.peek();
      const operatorPower = operator.kind === 'symbol' || operator.kind === 'name' ? POWERS[operator.text] : undefined;
      if (operatorPower === undefined || operatorPower <= power) break;
      if (operator.text === 'not' && this.tokens[this.position + 1]?.text !== 'in') break;
      left = this.infix(left, operatorPower);
    }
    this.depth -= 1;
    return left;
  }

  private prefix(): Syntax {
    const token = this.next();
    if (token.kind === 'number' || token.kind === 'duration')
      return { kind: token.kind, text: token.text, span: token.span };
    if (token.text === 'not' || token.text === '-') {
      const operand = this.expression(token.text === 'not' ? NOT_POWER : NEGATE_POWER);
      return { kind: token.text === 'not' ? 'not' : 'negate', operand, span: join(token.span, operand.span) };
    }
    if (token.kind === 'name' && !isWordOperator(token.text)) {
      return this.peek().text === '(' ? this.call(token) : { kind: 'name', name: token.text, span: token.span };
    }
    if (token.text === '(') {
      const inner = this.expression(0);
      const close = this.expect(')', token);
      return { ...inner, span: join(token.span, close) };
    }
    if (token.kind === 'end')
      return this.fail('LX0060', 'Something is missing at the end of the condition.', this.lastSpan());
    return this.fail('LX0060', `Expected a name, a number or \`(\` instead of \`${token.text}\`.`, token.span);
  }

  private infix(left: Syntax, power: number): Syntax {
    const { text } = this.next();
    if (text === 'and' || text === 'or') return this.binary(left, (right) => ({ kind: text, left, right }), power);
    if (isArithmetic(text))
      return this.binary(left, (right) => ({ kind: 'arithmetic', operator: text, left, right }), power);
    if (isComparison(text)) {
      const compared = this.binary(left, (right) => ({ kind: 'comparison', operator: text, left, right }), power);
      return this.refuseChain(compared);
    }
    const negated = text === 'not';
    if (negated) this.next();
    return this.refuseChain(this.membership(left, negated));
  }

  private binary(left: Syntax, build: (right: Syntax) => WithoutSpan<Syntax>, power: number): Syntax {
    const right = this.expression(power);
    return { ...build(right), span: join(left.span, right.span) };
  }

  private membership(operand: Syntax, negated: boolean): Syntax {
    const open = this.next();
    if (open.text !== '[') {
      return this.fail(
        'LX0060',
        'After `in` comes a list in square brackets, such as `in [police, military]`.',
        open.span,
      );
    }
    const { items, end } = this.items(open, ']');
    return { kind: 'in', operand, negated, list: items, span: join(operand.span, end) };
  }

  private call(name: Token): Syntax {
    const { items, end } = this.items(this.next(), ')');
    return { kind: 'call', name: name.text, nameSpan: name.span, operands: items, span: join(name.span, end) };
  }

  private items(open: Token, close: ')' | ']'): { items: Syntax[]; end: Span } {
    const items: Syntax[] = [];
    if (this.peek().text !== close) {
      do items.push(this.expression(0));
      while (!this.failed && this.peek().text === ',' && this.next());
    }
    return { items, end: this.expect(close, open) };
  }

  /** `10 < tension < 20` means something else in every language; here it is refused. */
  private refuseChain(compared: Syntax): Syntax {
    const next = this.peek();
    if (this.failed || !isComparison(next.text)) return compared;
    const middle = compared.kind === 'comparison' ? this.slice(compared.right.span) : '...';
    const message = `Join two comparisons with \`and\`: \`${this.slice(compared.span)} and ${middle} ${next.text} ...\`.`;
    return this.fail('LX0062', message, next.span);
  }

  private expect(close: string, open: Token): Span {
    const token = this.next();
    if (token.text !== close || token.kind !== 'symbol') {
      const found = token.kind === 'end' ? 'the condition ends' : `there is \`${token.text}\``;
      this.fail('LX0060', `\`${open.text}\` is not closed: expected \`${close}\`, but ${found}.`, open.span);
    }
    return token.span;
  }

  /** Notes the first thing that cannot be read and jumps to the end, so that one slip is one finding. */
  private fail(code: ConditionProblem['code'], message: string, span: Span): Syntax {
    if (!this.failed) this.problems.push({ code, message, span, suggestion: null });
    this.failed = true;
    this.position = this.tokens.length - 1;
    return { kind: 'name', name: '', span };
  }

  private peek(): Token {
    const token = this.tokens[this.position];
    if (token === undefined) throw new Error('tokens end with one of kind end');
    return token;
  }

  private next(): Token {
    const token = this.peek();
    if (token.kind !== 'end') this.position += 1;
    return token;
  }

  private lastSpan(): Span {
    return this.tokens.at(-2)?.span ?? { start: 0, end: this.text.length };
  }

  private slice(span: Span): string {
    return this.text.slice(span.start, span.end);
  }
}

type WithoutSpan<T> = T extends unknown ? Omit<T, 'span'> : never;

function join(first: Span, last: Span): Span {
  return { start: first.start, end: last.end };
}
