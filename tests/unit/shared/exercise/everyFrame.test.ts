import { expect, it } from 'vitest';
import { everyFrame } from '#shared/exercise/everyFrame';
import type { Exercise, Frame } from '#shared/exercise/exercise';
import type { FrameId } from '#shared/exercise/ids';
import { anExercise } from '../../../support/anExercise';

function aFrame(id: string, overrides: Partial<Exercise> = {}): Frame {
  const frame = id as FrameId;
  return { id: frame, title: id, says: id, exercise: anExercise({ frame, ...overrides }) };
}
const played = (...frames: Frame[]) =>
  everyFrame(anExercise({ frames })).map(({ frame, duration }) => [frame, duration]);
const { duration } = anExercise();

it('is the exercise alone where it has no frames', () => {
  expect(played()).toEqual([[null, duration]]);
});

it('is the exercise as it is written and under each frame, and never the same one twice', () => {
  const bosnia = aFrame('bosnia', { duration: 30 });
  expect(played(bosnia)).toEqual([
    [null, duration],
    ['bosnia', 30],
  ]);
  expect(played(bosnia, aFrame('kosovo'))).toEqual([
    ['kosovo', duration],
    ['bosnia', 30],
  ]);
});
