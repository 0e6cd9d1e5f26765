import { expect, it } from 'vitest';
import type { FactId } from '#shared/exercise/ids';
import { begin } from '#shared/kernel/begin';
import { compile } from '#shared/kernel/compile';
import { rungOf } from '#shared/kernel/rungOf';
import { anExercise } from '../../../support/anExercise';

const yesNo = (id: string, rung: number | null) => ({
  id: id as FactId,
  name: id,
  kind: 'yesNo' as const,
  values: ['no', 'yes'],
  start: 0,
  rung,
});
const compiled = compile(anExercise({ facts: [yesNo('curfew', null), yesNo('officers', 2), yesNo('cell', 4)] }));
const having = (...facts: number[]) => rungOf(compiled, { ...begin(compiled, { seated: [] }), facts });

it('is the rung of the highest arrangement that stands, whatever else is set', () => {
  expect(having(0, 1, 0)).toBe(2);
  expect(having(1, 1, 1)).toBe(4);
  expect(having(0, 0, 1)).toBe(4);
});

it('is isolation while no arrangement stands', () => {
  expect(having(1, 0, 0)).toBe(0);
  const none = compile(anExercise());
  expect(rungOf(none, begin(none, { seated: [] }))).toBe(0);
});
