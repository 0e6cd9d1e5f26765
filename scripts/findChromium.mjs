import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const INSTALL_MINUTES = 5;

/**
 * The Chromium to test with: the one that CHROMIUM_PATH names, Playwright's own, or the system's.
 *
 * @returns {string | undefined}
 */
export function findChromium() {
  return [process.env.CHROMIUM_PATH, chromium.executablePath(), ...onPath()].find((path) => path && existsSync(path));
}

function onPath() {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).filter(isExecutable);
}

/**
 * @param {string} path
 */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Finds a Chromium, else installs one: Playwright's own, then, as root on Debian, the distribution's package.
 *
 * @returns {string | undefined} undefined when there is none and none could be installed
 */
export function findOrInstallChromium() {
  const found = findChromium();
  if (found) return found;
  console.log("No Chromium found; installing Playwright's…");
  run('npx', ['playwright', 'install', 'chromium']);
  if (!findChromium() && process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    console.log("Playwright's Chromium did not arrive; installing Debian's…");
    if (run('apt-get', ['update'])) run('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium']);
  }
  return findChromium();
}

/**
 * @param {string} program
 * @param {string[]} args
 */
function run(program, args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const windows = process.platform === 'win32';
  return (
    spawnSync(program, args, { env, stdio: 'ignore', timeout: INSTALL_MINUTES * 60_000, shell: windows }).status === 0
  );
}
