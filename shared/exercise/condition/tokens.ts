import { oneOf } from '../suggest';
import { DURATION_PATTERN } from '../duration';
import type { Span } from './ast';
import type { ConditionProblem } from './problem';

type TokenKind = 'number' | 'duration' | 'name' | 'symbol' | 'end';

export interface Token {
  readonly kind: TokenKind;
  /** As this language writes it: a `&&` of the author's is already an `and`. */
  readonly text: string;
  readonly span: Span;
}

const SPACE = /\s+/y;
const DURATION = new RegExp(`${DURATION_PATTERN}(?![A-Za-z0-9_.])`, 'y');
const NUMBER = /[0-9]{1,9}(?:\.[0-9]{1,6})?(?![A-Za-z0-9_.])/y;
const NAME = /[A-Za-z_][A-Za-z0-9_]*(?:\.[A-Za-z_][A-Za-z0-9_]*)*/y;
const NUMBER_LIKE = /[0-9][A-Za-z0-9_.]*/y;
const QUOTED = /"([^"]*)"|'([^']*)'/y;
const SYMBOL = /==|!=|<=|>=|[<>+\-*/()[\],]/y;
const FOREIGN = /===|!==|=>|=<|<>|&&|\|\||[!=&|≤≥≠]/y;

/** How other languages write what this one writes another way. */
const HERE: Readonly<Record<string, { readonly text: string; readonly kind: TokenKind }>> = {
  '=': { text: '==', kind: 'symbol' },
  '===': { text: '==', kind: 'symbol' },
  '!==': { text: '!=', kind: 'symbol' },
  '<>': { text: '!=', kind: 'symbol' },
  '≠': { text: '!=', kind: 'symbol' },
  '=>': { text: '>=', kind: 'symbol' },
  '≥': { text: '>=', kind: 'symbol' },
  '=<': { text: '<=', kind: 'symbol' },
  '≤': { text: '<=', kind: 'symbol' },
  '&&': { text: 'and', kind: 'name' },
  '&': { text: 'and', kind: 'name' },
  '||': { text: 'or', kind: 'name' },
  '|': { text: 'or', kind: 'name' },
  '!': { text: 'not', kind: 'name' },
};

const OPERATOR_WORD = /^(?:and|or|not|in|yes|no)$/i;

/** Cuts a condition into tokens, ending with one of kind `end`; what is misspelt is reported and read as it was meant. */
export function tokenize(text: string, problems: ConditionProblem[]): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const take = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0] ?? null;
  };
  while (at < text.length) {
    const space = take(SPACE);
    if (space !== null) {
      at += space.length;
      continue;
    }
    const span = (found: string) => ({ start: at, end: at + found.length });
    const push = (kind: TokenKind, found: string, meaning = found) => {
      tokens.push({ kind, text: meaning, span: span(found) });
      at += found.length;
    };
    const report = (code: ConditionProblem['code'], found: string, message: string, suggestion: string | null = null) =>
      problems.push({ code, message, span: span(found), suggestion });

    const duration = take(DURATION);
    const number = duration ?? take(NUMBER);
    const name = take(NAME);
    const foreign = take(FOREIGN);
    const symbol = take(SYMBOL);
    if (duration !== null) push('duration', duration);
    else if (number !== null) push('number', number);
    else if (name !== null) {
      const lower = name.toLowerCase();
      const misspelt = name !== lower && OPERATOR_WORD.test(name);
      if (misspelt) report('LX0061', name, `Write \`${lower}\` in small letters.`, lower);
      push('name', name, misspelt ? lower : name);
    } else if (symbol !== null && symbol.length >= (foreign?.length ?? 0)) push('symbol', symbol);
    else if (foreign !== null) {
      const here = HERE[foreign];
      if (here === undefined) throw new Error(`no reading for ${foreign}`);
      report('LX0061', foreign, `\`${foreign}\` is not used here: did you mean \`${here.text}\`?`, here.text);
      push(here.kind, foreign, here.text);
    } else if (symbol !== null) push('symbol', symbol);
    else {
      const numberLike = take(NUMBER_LIKE);
      const quoted = take(QUOTED);
      if (numberLike !== null) {
        report(
          'LX0060',
          numberLike,
          `\`${numberLike}\` is neither a number such as 70 nor a duration such as ${oneOf(['30m', '2h'])}.`,
        );
        push('number', numberLike, '0');
      } else if (quoted !== null) {
        report(
          'LX0060',
          quoted,
          `Write names and values without quotes: \`${quoted.slice(1, -1)}\`.`,
          quoted.slice(1, -1),
        );
        push('name', quoted, quoted.slice(1, -1));
      } else {
        const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
        report('LX0060', character, `\`${character}\` has no meaning in a condition. Take it out.`);
        at += character.length;
      }
    }
  }
  tokens.push({ kind: 'end', text: '', span: { start: text.length, end: text.length } });
  return tokens;
}
