import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { chromium, type Page } from '@playwright/test';

/** Removes the profile of a browser that was killed. Its last processes may still be going. */
export function removeProfile(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
}

interface KillableBrowser {
  readonly page: Page;
  /** Ends every process of the browser at once, as a power cut would: nothing is flushed, nothing is told. */
  readonly kill: () => Promise<void>;
  /** Lets no process of the browser run until `goOn`, as a sleep of the machine would. */
  readonly stop: () => void;
  readonly goOn: () => void;
}

/**
 * A Chromium of its own on a profile folder that outlives it, so that a second one can open what the first one left.
 * Playwright's own launch keeps the process to itself; here it must be possible to kill it.
 */
export async function startKillableBrowser(profileFolder: string): Promise<KillableBrowser> {
  const program = process.env.CHROMIUM_PATH || chromium.executablePath();
  const browserProcess = spawn(
    program,
    [
      ...['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-sync', '--no-first-run'],
      ...['--disable-background-networking', '--disable-component-update', '--window-size=1280,800'],
      ...['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1', '--remote-debugging-port=0'],
      ...[`--user-data-dir=${profileFolder}`, 'about:blank'],
    ],
    // A group of its own, so that a kill reaches the processes that it started.
    { stdio: ['ignore', 'ignore', 'pipe'], detached: true },
  );
  const ended = once(browserProcess, 'exit');
  const signal = (name: NodeJS.Signals) => {
    if (browserProcess.pid !== undefined && browserProcess.exitCode === null) process.kill(-browserProcess.pid, name);
  };
  const kill = async () => {
    signal('SIGKILL');
    await ended;
  };
  for await (const line of createInterface(browserProcess.stderr)) {
    const address = /DevTools listening on (\S+)/.exec(line)?.[1];
    if (address === undefined) continue;
    browserProcess.stderr.resume();
    const browser = await chromium.connectOverCDP(address);
    const [context] = browser.contexts();
    const page = context?.pages()[0] ?? (await context?.newPage());
    if (!page) break;
    return { page, kill, stop: () => signal('SIGSTOP'), goOn: () => signal('SIGCONT') };
  }
  await kill();
  throw new Error(`${program} ended before it could be driven`);
}
