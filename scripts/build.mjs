/** Builds everything that `npm start` and the tests run: the shell, the preload, the app and the command line. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build as buildElectron } from 'electron-vite';
import { build as buildVite } from 'vite';
import { projectRoot } from './projectRoot.mjs';

/**
 * @param {{ logLevel?: 'info' | 'warn' }} [options]
 */
export async function buildAll({ logLevel = 'info' } = {}) {
  process.chdir(projectRoot);
  await buildElectron({ logLevel });
  await buildVite({ configFile: resolve(projectRoot, 'vite.cli.config.ts'), logLevel });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    await buildAll();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
