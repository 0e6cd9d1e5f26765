import { reachOf } from '../yaml/locate';
import type { Source } from '../fileReporter';
import type { Problem, TextReporter } from '../reporter';
import { BrokenPaths, type Path } from '../yaml/path';

/**
 * Reports the problems of an exercise with translated texts, at those texts. What is wrong elsewhere is the exercise's own:
 * it is not reported here.
 */
export class TextsReporter implements TextReporter {
  readonly broken = new BrokenPaths();

  constructor(
    private readonly exercise: Source,
    private readonly texts: TextReporter,
    private readonly translated: ReadonlySet<string>,
  ) {}

  get full(): boolean {
    return this.texts.full;
  }

  reach(path: Path): number {
    return reachOf(this.exercise.root, path);
  }

  knows(): boolean {
    return false;
  }

  add(problem: Problem): void {
    const dotted = problem.path.join('.');
    if (this.translated.has(dotted)) this.texts.add({ ...problem, path: ['texts', dotted, 'text'], at: 'value' });
  }
}
