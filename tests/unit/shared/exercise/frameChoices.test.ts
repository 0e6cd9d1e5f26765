import { describe, expect, it } from 'vitest';
import type { Exercise, Frame } from '#shared/exercise/exercise';
import { frameChoices } from '#shared/exercise/frameChoices';
import type { FrameId } from '#shared/exercise/ids';
import { anExercise } from '../../../support/anExercise';

function aFrame(id: string, overrides: Partial<Exercise> = {}): Frame {
  const frame = id as FrameId;
  return { id: frame, title: `Title of ${id}`, says: `${id} says`, exercise: anExercise({ frame, ...overrides }) };
}
const offered = (...frames: Frame[]) => frameChoices(anExercise({ frames })).map(({ frame }) => frame);

describe('the frames that a session can be played under', () => {
  it('are none where the exercise has none', () => {
    expect(offered()).toEqual([]);
  });

  it('are the exercise as it is written, then its frames', () => {
    expect(offered(aFrame('bosnia', { duration: 30 }), aFrame('slavonia', { duration: 40 }))).toEqual([
      null,
      'bosnia',
      'slavonia',
    ]);
  });

  it('do not offer the same exercise twice: a frame that changes nothing is how it is written, and comes first', () => {
    const choices = frameChoices(anExercise({ frames: [aFrame('bosnia', { duration: 30 }), aFrame('kosovo')] }));
    expect(choices).toEqual([
      { frame: 'kosovo', title: 'Title of kosovo', says: 'kosovo says' },
      { frame: 'bosnia', title: 'Title of bosnia', says: 'bosnia says' },
    ]);
  });
});
