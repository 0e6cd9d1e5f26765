import type { PackageContents } from '#shared/archive/exercisePackage';
import type { Finding } from '#shared/exercise/finding';
import type { StoredCard } from '../../storage/rows';
import type { CardReading } from './readCard';
import type { ShelfEntry } from './shelf';

/** What comes with an exercise's text in a package. */
export type Extras = Pick<PackageContents, 'translations' | 'media'>;

/** An exercise that may come in. */
export interface Addition {
  readonly card: StoredCard;
  readonly text: string;
  /** Null for a text alone. */
  readonly extras: Extras | null;
}

/** What to do with a file that somebody brings in. */
export type ImportPlan =
  | { readonly kind: 'refuse'; readonly findings: readonly Finding[] }
  | { readonly kind: 'same'; readonly title: string }
  | ({ readonly kind: 'add' } & Addition)
  /** Another text of the same exercise is there; only one that was brought in can be replaced. */
  | ({ readonly kind: 'ask'; readonly other: { readonly key: string; readonly version: string } } & Addition);

/** A plan that a person must read first. */
export interface Question {
  readonly file: string;
  readonly plan: Extract<ImportPlan, { kind: 'refuse' | 'ask' }>;
}

/** What the library holds already. */
export interface Holding {
  readonly shelf: readonly ShelfEntry[];
  /** Of the exercises that say, and show, exactly what the file does. */
  readonly texts: readonly string[];
}

/** Decides by the exercise's id; `texts` alone tells whether there is anything new in the file. */
export function planImport(
  text: string,
  reading: CardReading,
  { shelf, texts }: Holding,
  extras: Extras | null = null,
): ImportPlan {
  if (reading.kind === 'invalid') return { kind: 'refuse', findings: reading.findings };
  const { card } = reading;
  if (texts.includes(text)) return { kind: 'same', title: card.title };
  const addition: Addition = { card, text, extras };
  for (const { key, addedAt, card: other } of shelf) {
    if (addedAt === null || other?.id !== card.id) continue;
    return { kind: 'ask', other: { key, version: other.version }, ...addition };
  }
  return { kind: 'add', ...addition };
}
