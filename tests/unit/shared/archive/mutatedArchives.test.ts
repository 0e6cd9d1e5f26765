import { expect, it } from 'vitest';
import { openDamaged } from '../../../fuzz/openDamaged';

const SEED = 4411;
const COUNT = 350;

it(
  'opens damaged archives and packages without an exception, and says why it takes none of them in',
  { timeout: 300_000 },
  async () => {
    const { taken, refused, faults, hangs } = await openDamaged(COUNT, SEED);
    console.log(
      `${COUNT} damaged archives and packages opened (seed ${SEED}): ${taken} taken, ${refused} refused with reasons.`,
    );
    expect(faults).toEqual([]);
    expect(hangs).toBe(0);
    // Some damage hits what nobody reads, and a forger can seal what is sound; most of it must show.
    expect(taken).toBeGreaterThan(0);
    expect(refused).toBeGreaterThan(COUNT / 2);
  },
);
