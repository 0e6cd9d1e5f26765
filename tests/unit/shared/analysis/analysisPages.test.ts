import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ANALYSIS_CODES, type AnalysisCode } from '#shared/analysis/analysisCodes';
import { dominatedOptions } from '#shared/analysis/dominatedOptions';
import type { AnalysisFinding } from '#shared/analysis/proof';
import { prove } from '#shared/analysis/prove';
import { parseExercise } from '#shared/exercise/parseExercise';
import { compile, type CompiledExercise } from '#shared/kernel/compile';
import { minimalWith } from '../../../support/exerciseTexts';

type Analysis = (compiled: CompiledExercise) => readonly AnalysisFinding[];

const simulated: Analysis = (compiled) => dominatedOptions(compiled, { runs: 100, seed: 1 });

const proved: Analysis = (compiled) => prove(compiled, { keepGoing: () => true }).findings;

/** What finds each code. */
const ANALYSES: Readonly<Record<AnalysisCode, Analysis>> = {
  LX0200: proved,
  LX0201: proved,
  LX0202: proved,
  LX0203: proved,
  LX0204: proved,
  LX0205: proved,
  LX0206: proved,
  LX0207: proved,
  LX0208: proved,
  LX0209: proved,
  LX0210: proved,
  LX0211: proved,
  LX0220: simulated,
};

const codes = Object.keys(ANALYSIS_CODES) as AnalysisCode[];

describe.each(codes)('the page of %s', (code) => {
  const { title, severity } = ANALYSIS_CODES[code];
  const page = readFileSync(new URL(`../../../../docs/findings/${code}.md`, import.meta.url), 'utf8');
  const [wrong = '', right = ''] = [...page.matchAll(/```yaml\n(.*?)\n```/gs)].map(([, example = '']) => example);

  /** What the analysis finds in an example, which is in order as a file. */
  const found = (example: string) => {
    const parsed = parseExercise(minimalWith(example));
    expect(parsed.kind).toBe('valid');
    return parsed.kind === 'valid' ? ANALYSES[code](compile(parsed.exercise)) : [];
  };

  it('carries the title and severity of the code', () => {
    expect(page).toContain(`# ${code}: ${title}\n`);
    expect(page.toLowerCase()).toContain(`\n${severity}: `);
  });

  it('shows something that has this finding', () => {
    const finding = found(wrong).find((each) => each.code === code);
    expect(finding).toMatchObject({ severity });
    expect(finding?.message).toMatch(/[.?]$/);
  });

  it('shows how it is right, without it', () => {
    expect(found(right).filter((each) => each.code === code)).toEqual([]);
  });
});
