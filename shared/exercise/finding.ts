/** Where a finding points: lines and columns count from 1, offsets from 0; the end is exclusive. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
}

/** One result of checking an exercise file. */
export interface Finding {
  /** Stable: `LX0012`. Never reused for something else. */
  readonly code: string;
  /** An error keeps the exercise from being played; a warning is hardly meant; a hint is in order and may be better. */
  readonly severity: 'error' | 'warning' | 'hint';
  /** Plain words: what is wrong and what to do. */
  readonly message: string;
  readonly range: TextRange;
  /** A nearest known word, where the finding is about an unknown one. */
  readonly suggestion: string | null;
}
