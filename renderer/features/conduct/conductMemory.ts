import { EMPTY_NOTE, type NoteDraft } from '../../components/noteDraft';
import type { DecideDraft } from './decideDraft';

/** What the facilitator has begun on the console. It outlives the console, which is gone while a seat has the laptop. */
export interface ConductMemory {
  /** The ending that was reached does not end this session. */
  readonly playedOn: boolean;
  /** What was written down so far, by decision. */
  readonly drafts: ReadonlyMap<number, DecideDraft>;
  readonly note: NoteDraft;
}

export const NOTHING_BEGUN: ConductMemory = { playedOn: false, drafts: new Map(), note: EMPTY_NOTE };
