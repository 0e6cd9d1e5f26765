import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base } from '@playwright/test';
import { startStandIn, type StandIn } from './electronStandIn/startStandIn';

interface ShellFixtures {
  /** A folder of this test's own, for the person's files. */
  readonly folder: string;
  /** Starts the app with these arguments. */
  readonly start: (args?: readonly string[], options?: { second?: boolean; userData?: string }) => Promise<StandIn>;
}

/**
 * The test of the built main process and preload against a stand-in for Electron. It fails when the page reports an error
 * or the app lets any request out; a test that provokes errors takes them off `complaints` itself.
 */
export const test = base.extend<ShellFixtures>({
  folder: async ({ browserName: _browser }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'liaison-shell-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },
  start: async ({ browser }, use) => {
    const started: StandIn[] = [];
    await use(async (args = [], options = {}) => {
      const standIn = await startStandIn({ browser, args, ...options });
      started.push(standIn);
      return standIn;
    });
    for (const standIn of started) await standIn.end();
    for (const { complaints, escaped } of started)
      expect({ complaints, escaped }).toEqual({ complaints: [], escaped: [] });
  },
});

export { expect };
