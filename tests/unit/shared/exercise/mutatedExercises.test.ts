import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Finding } from '#shared/exercise/finding';
import { MAX_FINDINGS } from '#shared/exercise/findingList';
import { parseExercise } from '#shared/exercise/parseExercise';
import { FULL } from '../../../support/exerciseTexts';
import { mutateText, seededDraw } from '../../../support/mutateText';

const SEED = Number(process.env['SEED'] ?? 4411);
const COUNT = Number(process.env['MUTATIONS'] ?? 2000);
const SHIPPED = new URL('../../../../exercises/mitrovica_bridge/exercise.yaml', import.meta.url);

/** Every fifth is the shipped exercise: it is five times as long. */
const sources = [FULL, FULL, FULL, FULL, existsSync(SHIPPED) ? readFileSync(SHIPPED, 'utf8') : FULL];

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

it('reads damaged exercises without an exception, and every finding points into the text', { timeout: 300_000 }, () => {
  const draw = seededDraw(SEED);
  let valid = 0;
  for (let round = 0; round < COUNT; round += 1) {
    const text = mutateText(sources[round % sources.length] ?? FULL, draw);
    try {
      const parsed = parseExercise(text);
      if (parsed.kind === 'valid') valid += 1;
      expect(parsed.findings.some(({ severity }) => severity === 'error')).toBe(parsed.kind === 'invalid');
      expect(parsed.findings.length).toBeLessThanOrEqual(MAX_FINDINGS + 1);
      expect(parsed.findings.filter((finding) => !isInPlace(finding, text))).toEqual([]);
    } catch (error) {
      throw new Error(`seed ${SEED}, mutation ${round}:\n${text}`, { cause: error });
    }
  }
  console.log(
    `${COUNT} damaged exercises read (seed ${SEED}): ${valid} still valid, ${COUNT - valid} refused with reasons.`,
  );
  expect(valid).toBeLessThan(COUNT);
});
