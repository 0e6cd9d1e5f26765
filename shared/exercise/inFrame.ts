import type { Exercise } from './exercise';
import type { FrameId } from './ids';

/** The exercise under one of its frames; as written for null. Null when it has no such frame. */
export function inFrame(exercise: Exercise, frame: FrameId | null): Exercise | null {
  if (frame === null) return exercise;
  return exercise.frames.find(({ id }) => id === frame)?.exercise ?? null;
}
