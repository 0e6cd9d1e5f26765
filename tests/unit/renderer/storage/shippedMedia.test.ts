import { expect, it } from 'vitest';
import type { ExerciseId } from '#shared/exercise/ids';
import { parseExercise } from '#shared/exercise/parseExercise';
import { shippedCards, shippedTexts } from '../../../../renderer/storage/shippedExercises';
import { pictureAddress } from '../../../../renderer/storage/shippedMedia';

const bridge = 'mitrovica_bridge' as ExerciseId;

it('finds no picture outside the media of an exercise that ships, whatever the file says', () => {
  for (const image of ['exercise.yaml', '../media/x.svg', 'https://example.org/x.svg', 'media/', 'constructor', '']) {
    expect(pictureAddress(bridge, image)).toBeNull();
  }
  expect(pictureAddress('somebody_else' as ExerciseId, 'media/area.svg')).toBeNull();
});

it('has every picture that an exercise which ships names, in the folder of its own id', async () => {
  const missing: string[] = [];
  for (const [folder, load] of shippedTexts) {
    const parsed = parseExercise(await load());
    if (parsed.kind === 'invalid') throw new Error(`${folder} cannot be read`);
    const { id, map, injects } = parsed.exercise;
    const images = [...(map ? [map] : []), ...injects.flatMap(({ media }) => media ?? [])].map(({ image }) => image);
    missing.push(...images.filter((image) => pictureAddress(id, image) === null));
    expect(shippedCards.get(folder)?.id).toBe(folder);
  }
  expect(missing).toEqual([]);
});
