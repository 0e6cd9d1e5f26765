import type { Witness } from '#shared/analysis/proof';

/** A witness that is looked at. */
export interface Shown {
  /** What it shows. */
  readonly what: string;
  readonly witness: Witness;
  /** It is about something that never happens: this is a playthrough without it. */
  readonly isWithout?: boolean;
}

/** Opens a witness to be looked at. */
export type Show = (shown: Shown) => void;
