import type { TaskId } from '#shared/exercise/ids';

/** A note by the evaluator that is not kept yet: what was seen or heard, and the tasks that it shows. */
export interface NoteDraft {
  readonly text: string;
  readonly tasks: readonly TaskId[];
}

export const EMPTY_NOTE: NoteDraft = { text: '', tasks: [] };
