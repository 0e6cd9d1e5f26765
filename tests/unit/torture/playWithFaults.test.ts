import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { report, SEED, times, WHOLE } from '../../torture/counts';
import { playWithFaults } from '../../torture/playWithFaults';
import { installWriteFaults, type WriteFaults } from '../../torture/writeFaults';

const ROUNDS = times(48, 5_000);

it(
  'writing that fails or lingers at any step shows nothing too soon, nothing twice and nothing out of order',
  async () => {
    installWriteFaults();
    const { writeFaults } = globalThis as unknown as { readonly writeFaults: WriteFaults };
    const play = await playWithFaults(ROUNDS, SEED, writeFaults);
    report(
      `${ROUNDS} faults of writing (${play.failed} failures, ${play.slow} slow, six steps), ${play.commands} commands: ` +
        `${play.shownTooSoon} shown before durable, ${play.notOnce} lost or doubled, ${play.outOfOrder} out of order, ${play.unequal} unequal`,
    );
    expect(play).toMatchObject({ shownTooSoon: 0, notOnce: 0, outOfOrder: 0, unequal: 0 });
    expect(play.failed + play.slow).toBe(ROUNDS);
  },
  WHOLE ? 1_800_000 : 120_000,
);
