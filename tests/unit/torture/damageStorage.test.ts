import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { report, SEED, WHOLE } from '../../torture/counts';
import { DAMAGES, damageStorage } from '../../torture/damageStorage';

const SHARE = WHOLE ? 1 : 0.03;

it(
  'a session with a damaged field is refused, with a copy of what is left, and nothing else is touched',
  async () => {
    const { done, byDamage, unnoticed, faults } = await damageStorage(SEED, SHARE);
    const ways = DAMAGES.map((damage) => `${damage} ${byDamage[damage].noticed} of ${byDamage[damage].done}`);
    report(`${done} damaged fields of stored sessions, refused: ${ways.join(', ')}; ${faults.length} faults`);
    report(`another value may stand unnoticed in: ${unnoticed.join(', ')}`);
    expect(faults.slice(0, 5)).toEqual([]);
    expect(done).toBeGreaterThan(100);
  },
  WHOLE ? 1_800_000 : 120_000,
);
