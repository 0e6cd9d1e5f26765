import type { Problem, Reporter, TextReporter } from '../reporter';
import { overrideOf } from '../schema/schemaInFile';
import { BrokenPaths, type Path } from '../yaml/path';
import { isRawMap, type RawMap } from '../yaml/rawMap';

/**
 * Reports the problems of an exercise under one of its frames: in the frame's override where it has the place, else in the
 * exercise with the frame's name. What is wrong without the frame as well was reported already.
 */
export class FrameReporter implements Reporter {
  readonly broken: BrokenPaths;
  private readonly at: Path;

  constructor(
    private readonly exercise: TextReporter,
    private readonly frame: string,
    override: RawMap,
  ) {
    this.at = overrideOf(frame);
    this.broken = new BrokenPaths(
      exercise.broken.paths.flatMap((path) => {
        if (this.at.every((step, index) => path[index] === step)) return [path.slice(this.at.length)];
        return isReplaced(override, path) ? [] : [path];
      }),
    );
  }

  get full(): boolean {
    return this.exercise.full;
  }

  add(problem: Problem): void {
    if (this.exercise.knows(problem)) return;
    const { path, message } = problem;
    if (this.isOverridden(path)) this.exercise.add({ ...problem, path: [...this.at, ...path] });
    else this.exercise.add({ ...problem, message: `In the frame \`${this.frame}\`: ${message}` });
  }

  /** Whether the override has the place, or is as near to it as the exercise. */
  private isOverridden(path: Path): boolean {
    const reach = this.exercise.reach([...this.at, ...path]) - this.at.length;
    return reach === path.length || (reach > 0 && reach >= this.exercise.reach(path));
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
