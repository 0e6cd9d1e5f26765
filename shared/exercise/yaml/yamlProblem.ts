import type { ErrorCode, YAMLError } from 'yaml';
import type { FindingCode } from '../findingCodes';

interface YamlProblem {
  readonly code: FindingCode;
  readonly message: string;
  /** Whether it mostly follows from an earlier one. */
  readonly follows?: boolean;
}

const QUOTE_IT = 'Put the whole text in quotes, or write `|` after the colon and the text on the next lines.';

const BY_CODE: Partial<Record<ErrorCode, YamlProblem>> = {
  TAB_AS_INDENT: { code: 'LX0012', message: 'This line is indented with a tab. Use spaces.' },
  BAD_DIRECTIVE: { code: 'LX0006', message: 'A line that begins with `%` is a YAML directive. Remove it.' },
  BAD_ALIAS: {
    code: 'LX0003',
    message: `\`&\` and \`*\` have a meaning of their own at the start of a text. ${QUOTE_IT}`,
  },
  ALIAS_PROPS: {
    code: 'LX0003',
    message: `\`&\` and \`*\` have a meaning of their own at the start of a text. ${QUOTE_IT}`,
  },
  MULTIPLE_ANCHORS: { code: 'LX0003', message: `\`&\` has a meaning of its own at the start of a text. ${QUOTE_IT}` },
  MULTIPLE_TAGS: { code: 'LX0004', message: `\`!\` has a meaning of its own at the start of a text. ${QUOTE_IT}` },
  BAD_SCALAR_START: { code: 'LX0013', message: `A text cannot begin with this character. ${QUOTE_IT}` },
  BAD_DQ_ESCAPE: {
    code: 'LX0001',
    message: 'Inside double quotes a backslash begins an escape. Write it twice, or use single quotes.',
  },
  RESOURCE_EXHAUSTION: { code: 'LX0002', message: 'The text is nested too deep to be read.' },
  BLOCK_IN_FLOW: {
    code: 'LX0010',
    message: 'Inside `{ }` and `[ ]` YAML reads `: ` and `- ` as another entry. Put the whole text in quotes.',
  },
  MULTILINE_IMPLICIT_KEY: {
    code: 'LX0001',
    message:
      'This should be `key: value` on one line. Is a colon missing, or is the line indented too far or too little?',
  },
};

/** What the YAML library says in words that its codes do not tell apart. */
const BY_MESSAGE: readonly (readonly [RegExp, YamlProblem])[] = [
  [
    /Nested mappings are not allowed/,
    { code: 'LX0010', message: `YAML reads the second \`: \` on this line as another key. ${QUOTE_IT}` },
  ],
  [/closing .*quote/, { code: 'LX0011', message: 'This quote is not closed. Add the closing quote.' }],
  [
    /sufficiently indented and end with a|Expected flow .* to end with/,
    { code: 'LX0011', message: 'A `[` or `{` is not closed before here. Add the closing `]` or `}`.' },
  ],
  [
    /at node end|Block scalar header includes|Not a YAML token/,
    {
      code: 'LX0013',
      message: `There is more text after the end of a value: it began with a quote, a bracket, \`*\`, \`>\` or \`|\`. ${QUOTE_IT}`,
    },
  ],
  [
    /must start at the same column/,
    {
      code: 'LX0001',
      message: 'This line is not indented like the ones it belongs to. Give it the same indent.',
      follows: true,
    },
  ],
  [
    /block-seq-ind on same line/,
    {
      code: 'LX0001',
      message: 'A list begins on the line after its key. If this is a text that begins with `-`, put it in quotes.',
    },
  ],
  [
    /Implicit map keys need to be followed/,
    {
      code: 'LX0001',
      message: 'This line is no `key: value`. Add the colon and a space, or indent the line as part of the text above.',
    },
  ],
  [/Missing , (or : )?between/, { code: 'LX0001', message: 'Separate the entries inside `[ ]` or `{ }` with commas.' }],
];

/** Says what an error of the YAML library means to an author; null for what is reported from the values themselves. */
export function yamlProblem(error: YAMLError): YamlProblem | null {
  if (error.code === 'TAG_RESOLVE_FAILED' || error.code === 'BAD_COLLECTION_TYPE') return null;
  const byMessage = BY_MESSAGE.find(([pattern]) => pattern.test(error.message));
  if (byMessage !== undefined) return byMessage[1];
  const follows = error.code === 'UNEXPECTED_TOKEN';
  return BY_CODE[error.code] ?? { code: 'LX0001', message: `YAML cannot read this: ${error.message}.`, follows };
}
