import type { Problem, Reporter, TextReporter } from '../reporter';
import { overrideOf } from '../schema/schemaInFile';
import { BrokenPaths, type Path } from '../yaml/path';
import { isRawMap, type RawMap } from '../yaml/rawMap';
import { pathInOverride } from './pathInOverride';

/**
 * Reports the problems of an exercise under one of its frames: in the frame's override where it has the place, else in the
 * exercise with the frame's name. What is wrong without the frame as well was reported already.
 */
export class FrameReporter implements Reporter {
  readonly broken: BrokenPaths;

  constructor(
    private readonly exercise: TextReporter,
    private readonly frame: string,
    override: RawMap,
  ) {
    const at = overrideOf(frame);
    this.broken = new BrokenPaths(
      exercise.broken.paths.flatMap((path) => {
        if (at.every((step, index) => path[index] === step)) return [path.slice(at.length)];
        return isReplaced(override, path) ? [] : [path];
      }),
    );
  }

  get full(): boolean {
    return this.exercise.full;
  }

  add(problem: Problem): void {
    // Finding the place of what nobody hears of any more takes long where there are thousands.
    if (this.full || this.exercise.knows(problem)) return;
    const overridden = pathInOverride(this.frame, problem.path, (path) => this.exercise.reach(path));
    if (overridden !== null) this.exercise.add({ ...problem, path: overridden });
    else this.exercise.add({ ...problem, message: `In the frame \`${this.frame}\`: ${problem.message}` });
  }
}

/** Whether the override puts something else in the place of what stands at a path. */
function isReplaced(override: RawMap, path: Path): boolean {
  let value: unknown = override;
  for (const step of path) {
    if (!isRawMap(value)) return value !== undefined;
    value = Object.hasOwn(value, step) ? value[step] : undefined;
  }
  return value !== undefined && !isRawMap(value);
}
