import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { prove } from '#shared/analysis/prove';
import { parseExercise } from '#shared/exercise/parseExercise';
import { compile } from '#shared/kernel/compile';

const folders = readdirSync('exercises', { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);

describe.each(folders)('the shipped exercise %s', (folder) => {
  const parsed = parseExercise(readFileSync(`exercises/${folder}/exercise.yaml`, 'utf8'));

  it('has nothing to be warned of', () => {
    expect(parsed.kind).toBe('valid');
    expect(parsed.findings.filter(({ severity }) => severity !== 'hint')).toEqual([]);
  });

  it('is proved completely, reaches each of its endings, and gets no table stuck', { timeout: 120_000 }, () => {
    if (parsed.kind === 'invalid') throw new Error('It cannot be read');
    for (const exercise of [parsed.exercise, ...parsed.exercise.frames.map((frame) => frame.exercise)]) {
      const { coverage, endings, findings } = prove(compile(exercise), { keepGoing: () => true });
      expect(coverage).toBe('proved');
      expect(endings.filter(({ reached }) => !reached)).toEqual([]);
      expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    }
  });
});
