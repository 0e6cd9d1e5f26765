import type { common } from './en/common';
import type { seat } from './en/seat';
import type { session } from './en/session';
import type { words } from './en/words';

/** Texts with the keys of the English ones. */
type Translated<Texts> = { readonly [Key in keyof Texts]: Texts[Key] extends string ? string : Translated<Texts[Key]> };

/** What a seat shows of the app's own texts, in a language other than English: its own namespaces, and a part of two more. */
export interface SeatTexts {
  readonly seat: Translated<typeof seat>;
  readonly words: Translated<typeof words>;
  readonly common: Translated<Pick<typeof common, 'close' | 'instrument' | 'channel' | 'scale' | 'status'>>;
  readonly session: {
    readonly faulted: Translated<Pick<typeof session.faulted, 'title' | 'atASeat' | 'retry'>>;
    readonly asleep: Translated<Pick<typeof session.asleep, 'title' | 'atASeat' | 'heard'>>;
  };
}
