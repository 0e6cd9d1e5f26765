/** `npm run package`: builds the app and makes this system's installers from it, in release/. Arguments go to electron-builder. */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { buildAll } from './build.mjs';
import { projectRoot } from './projectRoot.mjs';

await buildAll({ logLevel: 'warn' });
const program = createRequire(import.meta.url).resolve('electron-builder/cli.js');
const { status } = spawnSync(process.execPath, [program, '--publish', 'never', ...process.argv.slice(2)], {
  cwd: projectRoot,
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
