import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ANALYSIS_CODES } from '#shared/analysis/analysisCodes';
import { missingMedia } from '#shared/exercise/check/missingMedia';
import { FINDING_CODES } from '#shared/exercise/findingCodes';
import { parseExercise, type ParsedExercise } from '#shared/exercise/parseExercise';
import { readTexts } from '#shared/exercise/texts/readTexts';
import { MINIMAL, minimalWith } from '../../../support/exerciseTexts';
import { minimalTextsWith } from '../../../support/textsFiles';

const FOLDER = new URL('../../../../docs/findings/', import.meta.url);
const pages = readdirSync(FOLDER).filter((name) => /^LX\d{4}\.md$/.test(name));

/** Reads an example: some sections of an exercise, or of its texts in another language. */
function read(code: string, example: string) {
  if (code === 'LX0118') return inItsFolder(minimalWith(example));
  return /^(?:exercise|texts):/m.test(example)
    ? readTexts(minimalTextsWith(example), MINIMAL)
    : parseExercise(minimalWith(example));
}

/** Reads an exercise that stands in a folder with one picture. */
function inItsFolder(text: string): ParsedExercise {
  const parsed = parseExercise(text);
  if (parsed.kind === 'invalid') return parsed;
  const missing = missingMedia(text, parsed.exercise, new Set(['media/area.svg']));
  return missing.length === 0 ? parsed : { kind: 'invalid', findings: missing };
}

it('has each code in one list only', () => {
  expect(Object.keys(FINDING_CODES).filter((code) => code in ANALYSIS_CODES)).toEqual([]);
});

it('has one page for every code and no page for anything else', () => {
  expect(pages.map((name) => name.slice(0, -3)).toSorted()).toEqual(
    Object.keys({ ...FINDING_CODES, ...ANALYSIS_CODES }).toSorted(),
  );
});

describe.each(Object.entries(FINDING_CODES))('the page of %s', (code, { title, severity }) => {
  const page = readFileSync(new URL(`${code}.md`, FOLDER), 'utf8');
  const [wrong, right] = [...page.matchAll(/```yaml\n(.*?)\n```/gs)].map(([, example = '']) => example);

  it('carries the title and severity of the code', () => {
    expect(page).toContain(`# ${code}: ${title}\n`);
    expect(page.toLowerCase()).toContain(`\n${severity}: `);
  });

  it('shows something wrong that has this finding', () => {
    const found = read(code, wrong ?? '').findings.find((finding) => finding.code === code);
    expect(found).toMatchObject({ severity });
    expect(found?.message).toMatch(/[.?]$/);
  });

  it('shows how it is right, without this finding and without any that is more than a hint', () => {
    const { kind, findings } = read(code, right ?? '');
    const wrongStill = findings.filter((finding) => finding.code === code || finding.severity !== 'hint');
    expect({ kind, findings: wrongStill }).toEqual({ kind: 'valid', findings: [] });
  });
});
