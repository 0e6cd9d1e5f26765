import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'liaison-cli-'));
const built = join(folder, 'liaison.js');
const exercise = join(root, 'exercises/mitrovica_bridge');

beforeAll(async () => {
  await build({ configFile: join(root, 'vite.cli.config.ts'), logLevel: 'error', build: { outDir: folder } });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the command line as a process', () => {
  it('reads a folder, prints to standard output and ends with 0; nothing is shown on the way when it is piped', async () => {
    const args = [built, 'simulate', exercise, '--runs', '20', '--json'];
    const { stdout, stderr } = await promisify(execFile)(process.execPath, args);
    expect(JSON.parse(stdout)).toMatchObject({ runs: 20 });
    expect(stderr).toBe('');
  });

  it('says on standard error what cannot be read, without a stack, and ends with 2', async () => {
    const failed = promisify(execFile)(process.execPath, [built, 'check', join(folder, 'none.yaml')]);
    await expect(failed).rejects.toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.not.stringContaining('    at ') as string,
    });
    await expect(failed).rejects.toMatchObject({ stderr: expect.stringContaining('there is no such file') as string });
  });

  it('says so when a file is no text, and ends with 2', async () => {
    const picture = join(folder, 'picture.yaml');
    writeFileSync(picture, Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe));
    await expect(promisify(execFile)(process.execPath, [built, 'check', picture])).rejects.toMatchObject({
      code: 2,
      stderr: expect.stringContaining('it is not text in UTF-8') as string,
    });
  });

  it('is ended at once by Ctrl-C', async () => {
    const running = spawn(process.execPath, [built, 'simulate', exercise, '--runs', '10000000']);
    const ended = new Promise((end) => running.once('exit', (code, signal) => end(signal ?? code)));
    // By then it plays; were it earlier, the result would be the same.
    await setTimeout(700);
    running.kill('SIGINT');
    // A shell shows this as 130.
    expect(await ended).toBe('SIGINT');
  });

  it('ends quietly when its reader has seen enough', async () => {
    const running = spawn(process.execPath, [built, 'simulate', exercise, '--runs', '20', '--json']);
    let err = '';
    running.stderr.on('data', (text: Buffer) => (err += text.toString()));
    running.stdout.destroy();
    const code = await new Promise((end) => running.once('exit', (exit) => end(exit)));
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });
});
