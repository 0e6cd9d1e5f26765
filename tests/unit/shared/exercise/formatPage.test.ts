import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseExercise } from '#shared/exercise/parseExercise';
import { keysOf } from '#shared/exercise/schema/schemaAt';
import { schemaInFile } from '#shared/exercise/schema/schemaInFile';
import { readTexts } from '#shared/exercise/texts/readTexts';
import { MINIMAL, minimalWith } from '../../../support/exerciseTexts';
import { minimalTextsWith } from '../../../support/textsFiles';

const page = readFileSync('docs/format.md', 'utf8');
const examples = [...page.matchAll(/```yaml\n(.*?)\n```/gs)].map(([, example = '']) => [example]);

describe('the page about the format', () => {
  it.each(examples)('shows what is right: %s', (example) => {
    const { findings } = /^exercise:/m.test(example)
      ? readTexts(minimalTextsWith(example), MINIMAL)
      : parseExercise(minimalWith(example));
    expect(findings.filter(({ severity }) => severity !== 'hint')).toEqual([]);
  });

  it('names every key', () => {
    const below = (...path: readonly string[]) => keysOf(schemaInFile(path));
    const keys = new Set([
      ...below(),
      ...['organisations', 'roles', 'indicators', 'facts', 'arrangements', 'injects', 'decisions'].flatMap((section) =>
        below(section, 'x'),
      ),
      ...[
        below('indicators', 'x', 'drift'),
        below('map'),
        below('map', 'places', 'x'),
        below('injects', 'x', 'media'),
      ].flat(),
      ...below('decisions', 'x', 'options', 'x'),
      ...below('decisions', 'x', 'outcomes', 'x'),
      ...[below('endings', 'x'), below('frames', 'x'), below('feedback', 'x')].flat(),
    ]);
    expect(keys.size).toBeGreaterThan(70);
    expect([...keys].filter((key) => !new RegExp(`[\`{ ]${key}[\`:]`).test(page))).toEqual([]);
  });
});
