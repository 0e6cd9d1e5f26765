import { resolve } from 'node:path';
import { isStale } from './isStale.mjs';
import { projectRoot } from './projectRoot.mjs';

const built = [
  'out/main/index.js',
  'out/preload/index.cjs',
  'out/renderer/index.html',
  'out/renderer/serviceWorker.js',
  'out/cli/liaison.js',
];
const sources = [
  ...['electron', 'renderer', 'shared', 'exercises', 'cli', 'scripts/exerciseCards.mjs', 'scripts/offlineCopy.mjs'],
  ...['electron.vite.config.ts', 'vite.cli.config.ts', 'package.json', 'package-lock.json'],
];

/** Builds the app when something that goes into it changed, and says so. */
export async function buildIfStale() {
  const inProject = (/** @type {string} */ path) => resolve(projectRoot, path);
  if (!isStale(built.map(inProject), sources.map(inProject))) return;
  console.log('Building Liaison (first start, or something changed)…');
  const { buildAll } = await import('./build.mjs');
  await buildAll({ logLevel: 'warn' });
}
