import type { Exercise } from './exercise';
import type { FrameId } from './ids';

/** A way in which an exercise can be played. */
export interface FrameChoice {
  /** Null for the exercise as it is written. */
  readonly frame: FrameId | null;
  /** Null for the exercise as it is written. */
  readonly title: string | null;
  readonly says: string | null;
}

/**
 * The frames to choose from, none for an exercise without any. The exercise as it is written comes first, by the name of the
 * frame that changes nothing in it where there is one.
 */
export function frameChoices(exercise: Exercise): readonly FrameChoice[] {
  const { frames } = exercise;
  if (frames.length === 0) return [];
  const written = without(exercise);
  const asWritten = frames.find((frame) => without(frame.exercise) === written);
  const choices = frames.map(({ id, title, says }): FrameChoice => ({ frame: id, title, says }));
  if (!asWritten) return [{ frame: null, title: null, says: null }, ...choices];
  const isFirst = ({ frame }: FrameChoice) => frame === asWritten.id;
  return [...choices.filter(isFirst), ...choices.filter((choice) => !isFirst(choice))];
}

/** All of an exercise but which frame it is and has. */
function without(exercise: Exercise): string {
  return JSON.stringify({ ...exercise, frame: null, frames: [] });
}
