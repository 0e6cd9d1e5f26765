import type { z } from 'zod';
import type { Path } from '../yaml/path';
import { exerciseSchema } from './exerciseSchema';
import { schemaAt } from './schemaAt';

/** Keys at the top of the file that no frame changes. */
export const SAME_IN_ALL_FRAMES: readonly string[] = ['liaison', 'id', 'version', 'language', 'frames'];

/** The keys above what a frame changes: `frames`, the frame's id, `override`. */
const STEPS_TO_OVERRIDE = 3;

/** Where the override of a frame stands in the file. */
export function overrideOf(frame: string): Path {
  return ['frames', frame, 'override'];
}

/** The schema for what stands at a path of an exercise file, also inside a frame's override; null where the format has nothing. */
export function schemaInFile(path: Path): z.core.$ZodType | null {
  const [section, , key] = path;
  const isOverridden = section === 'frames' && key === 'override' && path.length > STEPS_TO_OVERRIDE;
  return schemaAt(exerciseSchema, isOverridden ? path.slice(STEPS_TO_OVERRIDE) : path);
}
