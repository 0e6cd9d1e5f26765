/** `npm run bench`: builds what is measured, as it ships, and measures it. `--only name,name` picks bars, `--json` gives data. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { build } from 'vite';
import { projectRoot } from './projectRoot.mjs';

const outDir = resolve(projectRoot, 'out/bench');

await build({
  configFile: false,
  root: projectRoot,
  logLevel: 'warn',
  publicDir: false,
  ssr: { noExternal: true },
  build: {
    ssr: resolve(projectRoot, 'tests/bench/bench.ts'),
    outDir,
    target: 'node20',
    rolldownOptions: { output: { format: 'es', entryFileNames: 'bench.js', codeSplitting: false } },
  },
});
const { status } = spawnSync(process.execPath, [resolve(outDir, 'bench.js'), ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, NODE_ENV: 'production' },
});
process.exitCode = status ?? 1;
