import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { builtinModules, createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { fuseWire, writeStandInRuntime } from '../support/standInRuntime';

const run = promisify(execFile);
const builder = createRequire(import.meta.url).resolve('electron-builder/cli.js');

test.skip(process.platform !== 'linux', 'not run: the package on a stand-in for the runtime is made on Linux only');
test.setTimeout(120_000);

/** The real packager and the real configuration, on a stand-in for Electron's runtime. */
async function packaged(folder: string): Promise<string> {
  const standIn = join(folder, 'stand-in');
  await writeStandInRuntime(standIn);
  const options = [`-c.electronDist=${standIn}`, `-c.directories.output=${join(folder, 'release')}`];
  await run(process.execPath, [builder, '--linux', '--x64', '--dir', '--publish', 'never', ...options]);
  return join(folder, 'release/linux-unpacked');
}

test('on a stand-in for the runtime, the packager puts in what was built and flips every fuse', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'liaison-package-'));
  try {
    const app = await packaged(folder);
    const archive = join(app, 'resources/app.asar');

    const files = await asar('list', archive);
    const kinds = new Set(files.map((file) => file.replace(/^(\/out\/renderer\/(assets|icons))\/.+/, '$1/*')));
    expect([...kinds].sort()).toEqual(
      [
        ...[
          '/LICENSE',
          '/package.json',
          '/out',
          '/out/main',
          '/out/main/index.js',
          '/out/main/licences.md',
          '/out/preload',
        ],
        ...['/out/preload/index.cjs', '/out/renderer', '/out/renderer/assets', '/out/renderer/assets/*'],
        ...['/out/renderer/icons', '/out/renderer/icons/*', '/out/renderer/index.html', '/out/renderer/licences.md'],
        ...['/out/renderer/manifest.webmanifest', '/out/renderer/serviceWorker.js'],
      ].sort(),
    );
    expect(files.filter((file) => file.endsWith('.map'))).toEqual([]);
    expect(await readFile(join(app, 'resources/LICENSE.ibm-plex.txt'), 'utf8')).toContain('SIL OPEN FONT LICENSE');

    expect(fuseWire(await readFile(join(app, 'liaison')))).toEqual({
      runAsNode: false,
      cookieEncryption: true,
      nodeOptions: false,
      inspectArguments: false,
      asarIntegrity: true,
      onlyFromAsar: true,
      ownSnapshot: false,
      filePrivileges: false,
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test('the shell needs nothing beside it: what its bundles load is Electron and Node', async () => {
  const own = new Set(['electron', ...builtinModules, ...builtinModules.map((name) => `node:${name}`)]);
  for (const file of ['out/main/index.js', 'out/preload/index.cjs']) {
    const text = await readFile(file, 'utf8');
    const loaded = [...text.matchAll(/^import .*?from\s*["']([^"']+)["']|\brequire\(["']([^"']+)["']\)/gm)].map(
      ([, imported, required]) => imported ?? required ?? '',
    );
    expect(loaded).toContain('electron');
    expect(loaded.filter((name) => !own.has(name))).toEqual([]);
  }
});

async function asar(...words: readonly string[]): Promise<readonly string[]> {
  const { stdout } = await run('npx', ['asar', ...words], { maxBuffer: 2 ** 24 });
  return stdout.trim().split('\n');
}
