import { expect, it } from 'vitest';
import { exerciseCard } from '#shared/exercise/exerciseCard';
import type { Challenge } from '#shared/exercise/words';
import { FIRST_STEPS } from '../../../../../renderer/features/library/firstSteps';
import type { ShelfEntry } from '../../../../../renderer/features/library/shelf';
import { shelfOrder } from '../../../../../renderer/features/library/shelfOrder';
import { anExercise } from '../../../../support/anExercise';

function anEntry(key: string, title: string, ...challenges: readonly Challenge[]): ShelfEntry {
  const card = exerciseCard(anExercise({ title, challenges }));
  return { key, addedAt: null, card, findings: [], translatedInto: [] };
}

const sorted = (...entries: readonly ShelfEntry[]) => entries.toSorted(shelfOrder).map(({ key }) => key);

it('begins with the exercise for beginners, whatever its challenge', () => {
  const first = anEntry(FIRST_STEPS, 'Zero', 'borders');

  expect(sorted(anEntry('a', 'A', 'demilitarisation'), first)).toEqual([FIRST_STEPS, 'a']);
});

it('sorts by the challenge that an exercise names first, in the order of the six, then by title', () => {
  const zone = anEntry('zone', 'The Zone', 'borders', 'demilitarisation');
  const cache = anEntry('cache', 'After', 'weapons', 'demilitarisation');
  const other = anEntry('other', 'Before', 'weapons');
  const days = anEntry('days', 'Ninety Days', 'demilitarisation');

  expect(sorted(zone, other, cache, days)).toEqual(['days', 'cache', 'other', 'zone']);
});

it('puts an exercise without a challenge last', () => {
  expect(sorted(anEntry('none', 'A'), anEntry('zone', 'Z', 'borders'))).toEqual(['zone', 'none']);
});
