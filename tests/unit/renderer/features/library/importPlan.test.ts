import { expect, it } from 'vitest';
import type { ExerciseId } from '#shared/exercise/ids';
import type { Finding } from '#shared/exercise/finding';
import { planImport } from '../../../../../renderer/features/library/importPlan';
import type { Reading, ShelfEntry } from '../../../../../renderer/features/library/shelf';
import { anExercise } from '../../../../support/anExercise';

const exercise = anExercise({ id: 'bridge' as ExerciseId, version: '1.1.0' });
const range = { start: 0, end: 1, line: 1, column: 1 };
const aFinding = (severity: Finding['severity']): Finding => ({
  code: 'LX0001',
  severity,
  message: 'Something',
  range,
  suggestion: null,
});
const valid: Reading = { kind: 'valid', exercise, findings: [] };
const anEntry = (overrides: Partial<ShelfEntry> = {}): ShelfEntry => ({
  key: 'k',
  text: 'old text',
  addedAt: 5,
  reading: { kind: 'valid', exercise: { ...exercise, version: '1.0.0' }, findings: [] },
  ...overrides,
});

it('adds an exercise that is new, and counts its warnings', () => {
  const reading: Reading = { ...valid, findings: [aFinding('warning')] };

  expect(planImport('text', reading, [])).toEqual({ kind: 'add', exercise, text: 'text', warnings: 1 });
});

it('refuses a file with errors and shows all that was found', () => {
  const findings = [aFinding('error'), aFinding('warning')];

  expect(planImport('text', { kind: 'invalid', findings }, [])).toEqual({ kind: 'refuse', findings });
});

it('says so when the very same text is there already', () => {
  expect(planImport('old text', valid, [anEntry()])).toEqual({ kind: 'same', exercise });
});

it('asks when an exercise that was brought in has the same id and another text', () => {
  const other = anEntry();

  expect(planImport('new text', valid, [other])).toMatchObject({ kind: 'ask', other, version: '1.0.0' });
});

it('never offers to replace an exercise that ships with the app', () => {
  expect(planImport('new text', valid, [anEntry({ addedAt: null })])).toMatchObject({ kind: 'add' });
});

it('does not mind another exercise', () => {
  const another = { ...exercise, id: 'another' as ExerciseId };

  expect(
    planImport('new text', valid, [anEntry({ reading: { kind: 'valid', exercise: another, findings: [] } })]),
  ).toMatchObject({ kind: 'add' });
});
