/**
 * The seed of one run of a simulation (a 32-bit integer), so that the run can be played again alone. Neighbouring runs get
 * seeds that have nothing in common: the bits are mixed as the end of MurmurHash3 does it.
 */
export function runSeed(seed: number, run: number): number {
  let bits = (seed + Math.imul(run + 1, 0x9e3779b9)) | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}
