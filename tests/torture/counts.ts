/** `npm run torture` goes the whole way; `npm test` takes a sample of it. */
export const WHOLE = process.env.LIAISON_TORTURE === 'whole';

/** How often a harness does what it does. `LIAISON_COUNT` says it for all of them. */
export function times(sample: number, full: number): number {
  return Number(process.env.LIAISON_COUNT ?? (WHOLE ? full : sample));
}

/** What is drawn by lot is drawn from this; the same seed draws the same. */
export const SEED = Number(process.env.LIAISON_SEED ?? 20_000_202);

/** Says what a harness counted. */
export function report(line: string): void {
  console.log(`torture: ${line} (seed ${SEED})`);
}
