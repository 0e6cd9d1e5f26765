import { defineConfig } from '@playwright/test';
import { findChromium } from './scripts/findChromium.mjs';
import { freePort } from './scripts/freePort.mjs';

// Set once, inherited by the workers, which read this file again.
const port = (process.env.LIAISON_TEST_PORT ??= String(await freePort()));
const chromium = (process.env.CHROMIUM_PATH ??= findChromium() ?? '');

export default defineConfig({
  outputDir: 'test-results/e2e',
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  workers: 2,
  retries: 0,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // What is waited for comes at once on most machines; only a failure takes as long on a fast one as on a slow one.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  webServer: {
    command: `node scripts/serve.mjs --port ${port}`,
    url: `http://127.0.0.1:${port}/`,
    // It builds first where the build is old.
    timeout: 300_000,
  },
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    actionTimeout: 20_000,
    // Each test has a new profile, which would copy the whole app before it begins; offline.spec.ts allows it.
    serviceWorkers: 'block',
    // A recorder slows every test down: LIAISON_TRACE=1 keeps the traces of tests that fail.
    trace: process.env.LIAISON_TRACE ? 'retain-on-failure' : 'off',
    viewport: { width: 1280, height: 800 },
    launchOptions: {
      ...(chromium ? { executablePath: chromium } : {}),
      // No name resolves: a page that reached for the network would fail its test.
      args: [
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
        '--disable-gpu',
        '--disable-quic',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'chromium', testDir: 'tests/e2e' },
    { name: 'torture', testDir: 'tests/torture' },
    { name: 'screenshots', testDir: 'tests/screenshots' },
  ],
});
