import { expect, it } from 'vitest';
import { importDamaged } from '../../../fuzz/importDamaged';

const SEED = 4411;
const COUNT = 350;

it(
  'takes damaged archives and packages in whole, or says why not and leaves nothing behind',
  { timeout: 300_000 },
  async () => {
    const { taken, refused, faults, hangs, brokenOff, imported, added, partial } = await importDamaged(COUNT, SEED);
    console.log(
      `${COUNT} damaged archives and packages (seed ${SEED}): ${taken} taken, ${refused} refused with reasons; ` +
        `${imported} sessions and ${added} exercises brought in, ${brokenOff} imports broken off.`,
    );
    expect(faults).toEqual([]);
    expect(partial).toEqual([]);
    expect(hangs).toBe(0);
    // Some damage hits what nobody reads, and a forger can seal what is sound; most of it must show.
    expect(imported).toBeGreaterThan(0);
    expect(added).toBeGreaterThan(0);
    expect(brokenOff).toBe(2 * imported + added);
    expect(refused).toBeGreaterThan(COUNT / 2);
  },
);
