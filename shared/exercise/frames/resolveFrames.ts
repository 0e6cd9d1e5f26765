import type { Exercise, Frame } from '../exercise';
import type { FrameId } from '../ids';
import type { TextReporter } from '../reporter';
import { resolveExercise } from '../resolve/resolveExercise';
import { applySchema } from '../schema/applySchema';
import { exerciseShape, type ExerciseFile } from '../schema/exerciseSchema';
import type { RawMap } from '../yaml/rawMap';
import { checkOverride } from './checkOverride';
import { FrameReporter } from './frameReporter';
import { mergeOverride } from './mergeOverride';

/** The frames of an exercise, each with the exercise as it is under it. `data` is what `file` was typed from. */
export function resolveFrames(
  file: ExerciseFile,
  data: RawMap,
  exercise: Exercise,
  reporter: TextReporter,
): readonly Frame[] {
  return Object.entries(file.frames).flatMap(([id, { title, says, override = {} }]) => {
    const changed = Object.keys(override).length === 0 ? exercise : exerciseUnder(id, override, data, reporter);
    if (changed === null) return [];
    return [{ id: id as FrameId, title, says, exercise: { ...changed, frame: id as FrameId } }];
  });
}

function exerciseUnder(frame: string, override: RawMap, data: RawMap, exercise: TextReporter): Exercise | null {
  const reporter = new FrameReporter(exercise, frame, override);
  const { frames: _, ...merged } = mergeOverride(data, checkOverride(override, data, reporter));
  const file = applySchema(exerciseShape, merged, reporter);
  return file === null ? null : resolveExercise(file, reporter);
}
