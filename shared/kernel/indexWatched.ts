import type { Read } from './readsOf';
import type { Watched } from './watched';

/** The watched conditions that look at any of some things, in their own order: only those can change their mind when these change. */
export type WatchersOf = (changed: readonly Read[]) => readonly Watched[];

const NOBODY: readonly Watched[] = [];

/** Indexes watched conditions by what they look at. */
export function indexWatched(
  entries: readonly { readonly watched: Watched; readonly reads: readonly Read[] }[],
): WatchersOf {
  const byRead = new Map<Read, number[]>();
  entries.forEach(({ reads }, place) => {
    for (const read of new Set(reads)) {
      const places = byRead.get(read);
      if (places) places.push(place);
      else byRead.set(read, [place]);
    }
  });
  return (changed) => {
    const places = new Set<number>();
    for (const read of changed) for (const place of byRead.get(read) ?? []) places.add(place);
    if (places.size === 0) return NOBODY;
    return [...places].toSorted((a, b) => a - b).flatMap((place) => entries[place]?.watched ?? []);
  };
}
