import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, expect, test } from '@playwright/test';
import { electronProgram, hasDisplay } from '../../scripts/electronRuntime.mjs';
import { BRIDGE_NAMES } from '../support/bridgeNames';
import { checkLink, isProved } from '../support/studio';

const program = electronProgram();

test.skip(!program || !hasDisplay(), program ? 'not run: no display for Electron' : 'not run: no Electron runtime');

async function startElectron(args: readonly string[] = []) {
  const profile = await mkdtemp(join(tmpdir(), 'liaison-electron-'));
  const app = await _electron.launch({
    ...(program ? { executablePath: program } : {}),
    args: ['.', `--user-data-dir=${profile}`, ...args],
    // Unless it is asked for, Playwright starts Electron without its sandbox. Root cannot have one.
    chromiumSandbox: process.getuid?.() !== 0,
  });
  const page = await app.firstWindow();
  const end = async () => {
    await app.close();
    await rm(profile, { recursive: true, force: true });
  };
  return { app, page, end };
}

test('opens the app at its fixed origin, with the bridge and nothing of Node', async () => {
  const { page, end } = await startElectron();
  try {
    await expect(page.locator('#root')).not.toBeEmpty();
    const seen = await page.evaluate(() => ({
      origin: location.origin,
      secure: isSecureContext,
      bridge: Object.keys((window as unknown as { liaison: object }).liaison).sort(),
      node: ['require', 'process', 'module'].filter((name) => name in window),
    }));
    expect(seen).toEqual({
      origin: 'app://liaison',
      secure: true,
      bridge: BRIDGE_NAMES,
      node: [],
    });
  } finally {
    await end();
  }
});

test('refuses other windows, other pages, the network and files outside the app', async () => {
  const { app, page, end } = await startElectron();
  try {
    const refused = await page.evaluate(async () => ({
      window: window.open('https://example.org') === null,
      network: await fetch('https://example.org').then(
        () => false,
        () => true,
      ),
      outside: (await fetch('app://liaison/..%2f..%2fpackage.json')).status,
      policy: (await fetch('app://liaison/')).headers.get('content-security-policy'),
    }));
    await page.evaluate(() => location.assign('https://example.org'));

    expect(refused).toMatchObject({ window: true, network: true, outside: 404 });
    expect(refused.policy).toContain("default-src 'none'");
    expect(page.url()).toMatch(/^app:\/\/liaison\//);
    expect(app.windows()).toHaveLength(1);
  } finally {
    await end();
  }
});

test('takes an exercise file from the command line', async () => {
  const { page, end } = await startElectron(['exercises/mitrovica_bridge/exercise.yaml']);
  try {
    await expect(page.getByText('The Bridge at Mitrovica').first()).toBeVisible();
  } finally {
    await end();
  }
});

test('proves an exercise in a thread of its own, at the fixed origin', async () => {
  test.setTimeout(180_000);
  const { page, end } = await startElectron();
  try {
    await checkLink(page).click();
    await isProved(page);
  } finally {
    await end();
  }
});
