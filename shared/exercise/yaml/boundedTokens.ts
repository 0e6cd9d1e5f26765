import { Lexer, Parser, type CST } from 'yaml';

const MAX_FLOW_DEPTH = 40;
/** The same mark so often in a row, blanks and line ends aside, is no exercise. */
const MAX_RUN = 40;

/**
 * The tokens of a YAML text. Stops at a heap of brackets, dashes, quotes or the like, which would take the library minutes or
 * all memory, and tells `onOverrun` where.
 */
export function* boundedTokens(text: string, onOverrun: (offset: number) => void): Generator<CST.Token, void> {
  const parser = new Parser();
  let depth = 0;
  let run = 0;
  let last = '';
  for (const lexeme of new Lexer().lex(text)) {
    const [mark = ''] = lexeme;
    if (mark === '[' || mark === '{') depth += 1;
    else if (mark === ']' || mark === '}') depth = Math.max(0, depth - 1);
    if (mark.trim() !== '' && mark !== '#') {
      run = mark === last ? run + 1 : 1;
      last = mark;
    }
    if (depth > MAX_FLOW_DEPTH || run > MAX_RUN) return onOverrun(parser.offset);
    yield* parser.next(lexeme);
  }
  yield* parser.end();
}
