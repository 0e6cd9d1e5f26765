import type { Span } from './condition/ast';
import type { FindingCode } from './findingCodes';
import type { BrokenPaths, Path } from './yaml/path';

/** One thing that is wrong with an exercise, by its path and not yet by its place in a text. */
export interface Problem {
  readonly code: FindingCode;
  readonly path: Path;
  /** Whether the key itself is wrong, what stands at it, or a part of the text that stands there. */
  readonly at: 'key' | 'value' | { readonly text: string; readonly part: Span };
  /** A whole sentence. */
  readonly message: string;
  readonly suggestion: string | null;
}

/** Takes the problems of an exercise. */
export interface Reporter {
  /** True when no more problems are taken. */
  readonly full: boolean;
  /** Paths where something is wrong already: what would be found at or below them only follows from it. */
  readonly broken: BrokenPaths;
  add(problem: Problem): void;
}

/** A reporter that knows the author's text. */
export interface TextReporter extends Reporter {
  /** How many steps of the path the author wrote. */
  reach(path: Path): number;
  /** Whether the same was reported already. */
  knows(problem: Problem): boolean;
}

/** Two problems with the same text are the same problem. */
export function problemKey({ code, path, at, message }: Problem): string {
  const part = typeof at === 'string' ? at : `${at.part.start}-${at.part.end}`;
  return [code, part, message, ...path].join('\n');
}
