import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Finding } from '#shared/exercise/finding';
import { MAX_FINDINGS } from '#shared/exercise/findingList';
import { parseExercise } from '#shared/exercise/parseExercise';
import { readTexts } from '#shared/exercise/texts/readTexts';
import { FULL } from '../../../support/exerciseTexts';
import { mutateText, seededDraw } from '../../../support/mutateText';
import { textsFile } from '../../../support/textsFiles';

const SEED = Number(process.env['SEED'] ?? 4411);
/** The parts of the format that a damaged exercise should have had. */
const PARTS = ['drift', 'arrangements', 'kind: several', 'kind: estimate', 'map:', 'media:', 'override:', 'feedback:'];
const COUNT = Number(process.env['MUTATIONS'] ?? 1000);
const SHIPPED = new URL('../../../../exercises/mitrovica_bridge/exercise.yaml', import.meta.url);

const shipped = existsSync(SHIPPED) ? readFileSync(SHIPPED, 'utf8') : FULL;
const texts = textsFile(FULL, (of) => of.toUpperCase());

interface Source {
  readonly text: string;
  readonly read: (text: string) => { readonly kind: string; readonly findings: readonly Finding[] };
}

/** Of five one is the shipped exercise, which is longer, and one the texts of an exercise in another language. */
const full: Source = { text: FULL, read: parseExercise };
const sources: readonly Source[] = [
  full,
  full,
  full,
  { text: shipped, read: parseExercise },
  { text: texts, read: (text) => readTexts(text, FULL) },
];

function isInPlace({ range, message }: Finding, text: string): boolean {
  const lineStart = text.lastIndexOf('\n', range.start - 1) + 1;
  const linesBefore = range.start === 0 ? 0 : (text.slice(0, range.start).match(/\n/g)?.length ?? 0);
  return (
    !/undefined|\[object|NaN/.test(message) &&
    0 <= range.start &&
    range.start <= range.end &&
    range.end <= text.length &&
    range.line === linesBefore + 1 &&
    range.column === range.start - (range.start === 0 ? 0 : lineStart) + 1
  );
}

it('starts from an exercise with all that the format has', () => {
  expect(parseExercise(FULL).kind).toBe('valid');
  expect(PARTS.filter((part) => !FULL.includes(part))).toEqual([]);
});

it(
  'reads damaged exercises and texts without an exception, and every finding points into the text',
  { timeout: 300_000 },
  () => {
    const draw = seededDraw(SEED);
    let valid = 0;
    for (let round = 0; round < COUNT; round += 1) {
      const source = sources[round % sources.length] ?? full;
      const text = mutateText(source.text, draw);
      try {
        const parsed = source.read(text);
        if (parsed.kind === 'valid') valid += 1;
        expect(parsed.findings.some(({ severity }) => severity === 'error')).toBe(parsed.kind === 'invalid');
        expect(parsed.findings.length).toBeLessThanOrEqual(MAX_FINDINGS + 1);
        expect(parsed.findings.filter((finding) => !isInPlace(finding, text))).toEqual([]);
      } catch (error) {
        throw new Error(`seed ${SEED}, mutation ${round}:\n${text}`, { cause: error });
      }
    }
    console.log(
      `${COUNT} damaged files read (seed ${SEED}): ${valid} still valid, ${COUNT - valid} refused with reasons.`,
    );
    expect(valid).toBeLessThan(COUNT);
  },
);
