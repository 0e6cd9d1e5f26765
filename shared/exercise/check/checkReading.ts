import type { Inject } from '../exercise';
import type { InjectId, RoleId } from '../ids';
import type { Minutes } from '../units';
import type { Remarks } from './remarks';
import type { SeatEntry } from './seatTimelines';

/** A common rate of slow, clear reading aloud. */
const WORDS_A_MINUTE = 130;

/** A word with the blank after it has no fewer letters than this. */
const SHORTEST_WORD = 2;

/** Reports injects whose reading aloud takes longer than the time until the next one for the same seat. */
export function checkReading(seats: ReadonlyMap<RoleId, readonly SeatEntry[]>, remarks: Remarks): void {
  const words = new WordCount();
  const told = new Set<InjectId>();
  const tell = (injects: readonly Inject[], gap: Minutes, next: Inject, role: RoleId) => {
    const [first] = injects;
    if (first === undefined || told.has(first.id) || !words.areMore(injects, gap * WORDS_A_MINUTE)) return;
    told.add(first.id);
    const minutes = Math.ceil(words.in(injects) / WORDS_A_MINUTE);
    const what =
      injects.length === 1 ? 'Reading this aloud' : `Reading aloud the ${injects.length} injects of this minute`;
    const message = `${what} takes about ${inWords(minutes)}, but \`${next.id}\` comes to \`${role}\` ${inWords(gap)} later. Shorten it, or move one of them.`;
    remarks.key('LX0116', ['injects', first.id, 'text'], message);
  };
  for (const [role, entries] of seats) {
    let together: Inject[] = [];
    let at: Minutes = 0;
    for (const entry of entries) {
      if (entry.kind !== 'inject') continue;
      if (entry.from > at) {
        tell(together, entry.from - at, entry.inject, role);
        together = [];
      }
      at = entry.from;
      together.push(entry.inject);
    }
  }
}

function inWords(minutes: Minutes): string {
  return minutes === 1 ? '1 minute' : `${minutes} minutes`;
}

/** The words of injects, each counted once and only when it may matter. */
class WordCount {
  private readonly known = new Map<InjectId, number>();

  in(injects: readonly Inject[]): number {
    return injects.reduce((sum, inject) => sum + this.of(inject), 0);
  }

  areMore(injects: readonly Inject[], limit: number): boolean {
    const letters = injects.reduce((sum, { text }) => sum + text.length + 1, 0);
    return letters / SHORTEST_WORD > limit && this.in(injects) > limit;
  }

  private of({ id, text }: Inject): number {
    const known = this.known.get(id);
    if (known !== undefined) return known;
    const words = text.split(/\s+/).filter((word) => word !== '').length;
    this.known.set(id, words);
    return words;
  }
}
