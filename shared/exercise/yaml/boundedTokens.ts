import { Lexer, Parser, type CST } from 'yaml';

const MAX_FLOW_DEPTH = 40;
/** The same mark so often in a row, blanks and line ends aside, is no exercise. */
const MAX_RUN = 40;
/** Words, marks, blanks and line ends. A 5,000-inject exercise has 440,000; more would take longer than anybody waits. */
const MAX_LEXEMES = 500_000;

type Overrun = 'heap' | 'length';

/**
 * The tokens of a YAML text. Stops at a heap of brackets, dashes, quotes or the like, which would take the library minutes or
 * all memory, and where the text is too long; tells `onOverrun` where.
 */
export function* boundedTokens(
  text: string,
  onOverrun: (offset: number, of: Overrun) => void,
): Generator<CST.Token, void> {
  const parser = new Parser();
  let depth = 0;
  let run = 0;
  let lexemes = 0;
  let last = '';
  for (const lexeme of new Lexer().lex(text)) {
    const [mark = ''] = lexeme;
    lexemes += 1;
    if (mark === '[' || mark === '{') depth += 1;
    else if (mark === ']' || mark === '}') depth = Math.max(0, depth - 1);
    if (mark.trim() !== '' && mark !== '#') {
      run = mark === last ? run + 1 : 1;
      last = mark;
    }
    if (depth > MAX_FLOW_DEPTH || run > MAX_RUN) return onOverrun(parser.offset, 'heap');
    if (lexemes > MAX_LEXEMES) return onOverrun(parser.offset, 'length');
    yield* parser.next(lexeme);
  }
  yield* parser.end();
}
