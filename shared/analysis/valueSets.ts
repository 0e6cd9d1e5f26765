export const LOWEST_VALUE = 0;
export const HIGHEST_VALUE = 100;
const WORDS = 4;
const BITS = 32;
/** The bits of the last word that stand for values up to 100. */
const LAST_WORD = ((1 << (HIGHEST_VALUE % BITS)) << 1) - 1;

/** A set of values 0-100, as bits. */
export type ValueSet = Uint32Array;

export function emptySet(): ValueSet {
  return new Uint32Array(WORDS);
}

export function lowestOf(set: ValueSet): number {
  for (let word = 0; word < WORDS; word += 1) {
    const bits = set[word] ?? 0;
    if (bits !== 0) return word * BITS + (BITS - 1 - Math.clz32(bits & -bits));
  }
  return HIGHEST_VALUE + 1;
}

/** -1 for the empty set. */
export function highestOf(set: ValueSet): number {
  for (let word = WORDS - 1; word >= 0; word -= 1) {
    const bits = set[word] ?? 0;
    if (bits !== 0) return word * BITS + (BITS - 1 - Math.clz32(bits));
  }
  return -1;
}

/** Moves every value of `from` by `by`, kept within 0-100, into `to`; the two are not the same. */
export function moveAll(from: ValueSet, by: number, to: ValueSet): void {
  const [words, bits] = [Math.abs(by) >>> 5, Math.abs(by) & (BITS - 1)];
  const side = by > 0 ? -1 : 1;
  for (let word = 0; word < WORDS; word += 1) {
    const near = from[word + side * words] ?? 0;
    const far = bits === 0 ? 0 : (from[word + side * (words + 1)] ?? 0);
    const moved = by > 0 ? (near << bits) | (far >>> (BITS - bits)) : (near >>> bits) | (far << (BITS - bits));
    to[word] = bits === 0 ? near : moved;
  }
  to[WORDS - 1] = (to[WORDS - 1] ?? 0) & LAST_WORD;
  const [lowest, highest] = [lowestOf(from), highestOf(from)];
  if (highest < LOWEST_VALUE) return;
  if (by > 0 && highest + by >= HIGHEST_VALUE) add(to, HIGHEST_VALUE);
  if (by < 0 && lowest + by <= LOWEST_VALUE) add(to, LOWEST_VALUE);
}

export function add(set: ValueSet, value: number): void {
  set[value >>> 5] = (set[value >>> 5] ?? 0) | (1 << (value & (BITS - 1)));
}

/** A set for each of many nodes, in one piece of memory. */
export class ValueSets {
  private readonly bits: Uint32Array;

  constructor(nodes: number) {
    this.bits = new Uint32Array(nodes * WORDS);
  }

  of(node: number): ValueSet {
    return this.bits.subarray(node * WORDS, (node + 1) * WORDS);
  }

  /** Adds a set to the node's own. */
  unite(node: number, set: ValueSet): void {
    for (let word = 0; word < WORDS; word += 1) {
      const at = node * WORDS + word;
      this.bits[at] = (this.bits[at] ?? 0) | (set[word] ?? 0);
    }
  }
}

/** The values of a set, lowest first. */
export function valuesOf(set: ValueSet): readonly number[] {
  const values: number[] = [];
  for (let value = LOWEST_VALUE; value <= HIGHEST_VALUE; value += 1) {
    if (((set[value >>> 5] ?? 0) & (1 << (value & (BITS - 1)))) !== 0) values.push(value);
  }
  return values;
}
