import { expect, it } from 'vitest';
import { exerciseCard } from '#shared/exercise/exerciseCard';
import type { Finding } from '#shared/exercise/finding';
import type { ExerciseId } from '#shared/exercise/ids';
import { planImport } from '../../../../../renderer/features/library/importPlan';
import type { CardReading } from '../../../../../renderer/features/library/readCard';
import type { ShelfEntry } from '../../../../../renderer/features/library/shelf';
import { anExercise } from '../../../../support/anExercise';

const range = { start: 0, end: 1, line: 1, column: 1 };
const aFinding = (severity: Finding['severity']): Finding => ({
  code: 'LX0001',
  severity,
  message: 'Something',
  range,
  suggestion: null,
});
const card = {
  ...exerciseCard(anExercise({ id: 'bridge' as ExerciseId, version: '1.1.0' })),
  findings: [aFinding('warning')],
  readBy: '1',
};
const valid: CardReading = { kind: 'valid', card };
const anEntry = (overrides: Partial<ShelfEntry> = {}): ShelfEntry => ({
  key: 'k',
  addedAt: 5,
  card: { ...card, version: '1.0.0' },
  findings: [],
  translatedInto: [],
  ...overrides,
});
const holding = (...shelf: readonly ShelfEntry[]) => ({ shelf, texts: ['old text'] });

it('adds an exercise that is new, with its card', () => {
  expect(planImport('text', valid, { shelf: [], texts: [] })).toEqual({
    kind: 'add',
    card,
    text: 'text',
    extras: null,
  });
});

it('refuses a file with errors and shows all that was found', () => {
  const findings = [aFinding('error'), aFinding('warning')];

  expect(planImport('text', { kind: 'invalid', findings }, holding())).toEqual({ kind: 'refuse', findings });
});

it('says so when the very same text is there already', () => {
  expect(planImport('old text', valid, holding(anEntry()))).toEqual({ kind: 'same', title: card.title });
});

it('asks when an exercise that was brought in has the same id and another text', () => {
  const plan = planImport('new text', valid, holding(anEntry()));

  expect(plan).toMatchObject({ kind: 'ask', other: { key: 'k', version: '1.0.0' } });
});

it('never offers to replace an exercise that ships with the app', () => {
  expect(planImport('new text', valid, holding(anEntry({ addedAt: null })))).toMatchObject({ kind: 'add' });
});

it('does not mind another exercise', () => {
  const another = { ...card, id: 'another' as ExerciseId };

  expect(planImport('new text', valid, holding(anEntry({ card: another })))).toMatchObject({ kind: 'add' });
});
