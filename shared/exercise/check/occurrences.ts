/** A factor of the rolling hash; any odd number with its bits well spread would do. */
const FACTOR = 0x01000193;
/** Of the hash, for the quick look whether any needle can begin here. */
const QUICK_BITS = 0xffff;

/** One place at which a needle begins. */
interface Occurrence {
  readonly needle: string;
  readonly at: number;
}

/**
 * Where any of many needles stands in a text, found in one pass by the hash of each needle's first `window` characters
 * (Karp and Rabin, 1987), so that the time does not grow with their number. Needles shorter than that are not looked for.
 */
export function* occurrences(
  text: string,
  needles: ReadonlySet<string>,
  window: number,
): Generator<Occurrence, void, undefined> {
  const byHash = new Map<number, string[]>();
  const quick = new Uint8Array(QUICK_BITS + 1);
  for (const needle of needles) {
    if (needle.length < window) continue;
    const hash = hashOf(needle, window);
    const known = byHash.get(hash);
    if (known === undefined) byHash.set(hash, [needle]);
    else known.push(needle);
    quick[hash & QUICK_BITS] = 1;
  }
  if (byHash.size === 0 || text.length < window) return;
  let leaving = 1;
  for (let power = 1; power < window; power += 1) leaving = Math.imul(leaving, FACTOR);
  let hash = hashOf(text, window);
  for (let at = 0; ; at += 1) {
    if (quick[hash & QUICK_BITS] === 1) {
      for (const needle of byHash.get(hash) ?? []) if (text.startsWith(needle, at)) yield { needle, at };
    }
    if (at + window >= text.length) return;
    const rest = (hash - Math.imul(text.charCodeAt(at), leaving)) | 0;
    hash = (Math.imul(rest, FACTOR) + text.charCodeAt(at + window)) | 0;
  }
}

function hashOf(text: string, window: number): number {
  let hash = 0;
  for (let at = 0; at < window; at += 1) hash = (Math.imul(hash, FACTOR) + text.charCodeAt(at)) | 0;
  return hash;
}
