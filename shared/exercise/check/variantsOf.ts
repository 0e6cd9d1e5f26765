import type { Exercise } from '../exercise';

/** The exercise as it is written, and as it is under each of its frames. */
export function variantsOf(exercise: Exercise): readonly Exercise[] {
  return [exercise, ...exercise.frames.map((frame) => frame.exercise)];
}
