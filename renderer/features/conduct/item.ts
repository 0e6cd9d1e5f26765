import { assertNever } from '#shared/kernel/assertNever';
import type { Act } from '#shared/kernel/nextActs';

/** What the centre of the console can show. */
export type Item =
  | { readonly kind: 'inject'; readonly index: number }
  | { readonly kind: 'decision'; readonly index: number }
  | { readonly kind: 'ending'; readonly index: number };

/** Tells items apart. */
export function keyOf(item: Item): string {
  return `${item.kind}-${item.index}`;
}

/** True for an act whose moment has come; the others go on until the table is ready. */
export function isDue({ kind }: Act): boolean {
  return kind !== 'ending' && kind !== 'collect' && kind !== 'commit' && kind !== 'reveal';
}

/** The item that an act is about. */
export function itemOf(act: Act): Item {
  switch (act.kind) {
    case 'ending':
      return { kind: 'ending', index: act.ending };
    case 'deliver':
      return { kind: 'inject', index: act.inject };
    case 'applyOutcome':
    case 'timeUp':
    case 'open':
    case 'commit':
    case 'reveal':
    case 'collect':
      return { kind: 'decision', index: act.decision };
    default:
      return assertNever(act);
  }
}
