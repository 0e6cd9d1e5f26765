import { describe, expect, it } from 'vitest';
import { parseExercise } from '#shared/exercise/parseExercise';
import { readTexts } from '#shared/exercise/texts/readTexts';
import { FULL, MINIMAL } from '../../../support/exerciseTexts';

/** Milliseconds of a usual processor; of the processor, so that a busy machine does not count. */
const HANG = 2_000;
/** What a usual processor takes to put so many words in order, milliseconds. */
const USUAL = 100;
const WORDS = 200_000;
const MB = 1_000_000;

const list = (item: string, count: number) => `[${Array.from({ length: count }, () => item).join(',')}]`;
const lines = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, at) => line(at)).join('\n');
const spent = (work: () => void) => {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
};
const sorts = () => Array.from({ length: WORDS }, (_, at) => `word ${(at * 7_919) % WORDS}`).toSorted();
const section = (name: string, entries: string) => FULL.replace(`\n${name}:\n`, `\n${name}:\n${entries}\n`);

/** Files up to the largest that the app opens, and beyond, in which there is too much of something. */
const TOO_MUCH: readonly (readonly [string, () => string])[] = [
  ['50 MB of one text', () => MINIMAL.replace(/^summary: .*$/m, `summary: ${'x'.repeat(50 * MB)}`)],
  ['two million letters in one word', () => MINIMAL.replace(/^summary: .*$/m, `summary: ${'x'.repeat(2 * MB)}`)],
  ['two million escapes', () => MINIMAL.replace(/^summary: .*$/m, `summary: "${'\\u0041'.repeat(MB / 3)}"`)],
  ['two million empty lines', () => MINIMAL + '\n'.repeat(2 * MB)],
  ['half a million comments', () => MINIMAL + '# hm\n'.repeat(MB / 2)],
  ['unknown keys', () => `${MINIMAL}\n${lines(150_000, (at) => `k${at}: x`)}`],
  ['empty texts in a list', () => FULL.replace(/can: .*/, `can: ${list('""', 240_000)}`)],
  ['lists in a list', () => FULL.replace(/can: .*/, `can: ${list('[]', 120_000)}`)],
  ['words that are none', () => FULL.replace(/challenges: .*/, `challenges: ${list('bad', 100_000)}`)],
  [
    'entries with nothing in them',
    () =>
      section(
        'feedback',
        lines(80_000, (at) => `  k${at}: { }`),
      ),
  ],
  [
    'values of one fact',
    () => FULL.replace('[none, police, military]', `[none, police, military, ${lines(60_000, (at) => `x${at},`)}]`),
  ],
  [
    'options that lead to nothing',
    () =>
      FULL.replace(
        '      joint_cordon:\n',
        `${lines(20_000, (at) => `      o${at}: { label: a }`)}\n      joint_cordon:\n`,
      ),
  ],
  [
    'injects in one long chain',
    () =>
      section(
        'injects',
        lines(
          9_000,
          (at) => `  r${at}: { after: ${at === 0 ? 'bus_attack' : `r${at - 1}`}, to: mayor, via: radio, text: a }`,
        ),
      ),
  ],
  ['maps in maps', () => lines(1_500, (at) => `${' '.repeat(at)}a:`)],
  ['brackets', () => '['.repeat(2 * MB)],
  ['brackets and braces', () => '[{a: '.repeat(MB / 3)],
  ['dashes', () => '- '.repeat(MB)],
  ['a condition in brackets', () => FULL.replace('when: trust < 45', `when: "${'('.repeat(MB)}"`)],
];

describe('an exercise with too much of something', () => {
  it.each(TOO_MUCH)('%s: is read or refused, at once', { timeout: 120_000 }, (_, text) => {
    const written = text();
    const before = spent(sorts);
    let parsed: ReturnType<typeof parseExercise> | undefined;
    const took = spent(() => (parsed = parseExercise(written)));
    const slowness = Math.max(1, before / USUAL, spent(sorts) / USUAL);
    expect(parsed?.findings.some(({ severity }) => severity === 'error')).toBe(parsed?.kind === 'invalid');
    expect(took).toBeLessThan(HANG * slowness);
  });

  it('is refused with what to do', () => {
    const { findings } = parseExercise(MINIMAL + '\n'.repeat(2 * MB));
    expect(findings).toMatchObject([
      { code: 'LX0002', message: 'The file has more words and lines than any exercise. Split the exercise.' },
    ]);
  });

  it('is told where a list or a map is too long', () => {
    for (const text of [`hot_wash: ${list('a', 20_001)}`, `facts:\n${lines(20_001, (at) => `  f${at}: no`)}`]) {
      const [section = ''] = text.split(':');
      const { findings } = parseExercise(
        `${MINIMAL.replace(new RegExp(`^${section}:.*\\n(?: .*\\n)*`, 'm'), '')}\n${text}`,
      );
      expect(findings.map(({ message }) => message)).toContain(
        'Here are more than 20,000 entries. Split the exercise.',
      );
    }
  });

  it('is refused as a translation too', () => {
    expect(readTexts('x'.repeat(50 * MB), MINIMAL)).toMatchObject({ kind: 'invalid', findings: [{ code: 'LX0002' }] });
  });
});
