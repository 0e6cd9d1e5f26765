import { overrideOf } from '../schema/schemaInFile';
import type { Path } from '../yaml/path';

/**
 * Where a path of the exercise stands in the override of a frame: when the override has the place, or is as near to it as the
 * exercise. Null otherwise. `reach` tells how many steps of a path the file has.
 */
export function pathInOverride(frame: string, path: Path, reach: (path: Path) => number): Path | null {
  const above = overrideOf(frame);
  const overridden = [...above, ...path];
  const steps = reach(overridden) - above.length;
  return steps > 0 && (steps === path.length || steps >= reach(path)) ? overridden : null;
}
