import type { Exercise } from './exercise';
import { resolveFrames } from './frames/resolveFrames';
import type { TextReporter } from './reporter';
import { resolveExercise } from './resolve/resolveExercise';
import { applySchema } from './schema/applySchema';
import { exerciseShape } from './schema/exerciseSchema';
import { isRawMap } from './yaml/rawMap';

/**
 * The exercise, with its frames, that the data of a file describes. Null when the data is nothing like one; else whole only
 * when no error was reported. `data` may be changed.
 */
export function exerciseFrom(data: unknown, reporter: TextReporter): Exercise | null {
  const file = applySchema(exerciseShape, data, reporter);
  if (file === null) return null;
  const exercise = resolveExercise(file, reporter);
  const frames = isRawMap(data) ? resolveFrames(file, data, exercise, reporter) : [];
  return { ...exercise, frames };
}
