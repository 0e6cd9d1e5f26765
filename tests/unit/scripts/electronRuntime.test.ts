import { describe, expect, it } from 'vitest';
import { runElectron } from '../../../scripts/electronRuntime.mjs';

/** Node stands where Electron would: a program that starts, says something and ends. */
const run = (code: string) => runElectron(process.execPath, ['-e', code]);

describe('runElectron', () => {
  it('says that it ended, and how, when it was closed', async () => {
    expect(await run('process.exit(0)')).toEqual({ kind: 'ended', code: 0 });
  });

  it('names the library that is missing', async () => {
    const said = 'electron: error while loading shared libraries: libnss3.so: cannot open shared object file';

    expect(await run(`console.error('${said}'); process.exit(127)`)).toEqual({
      kind: 'neverStarted',
      reason: 'the system library libnss3.so is missing',
    });
  });

  it('says when the system forbids the sandbox', async () => {
    expect(await run("console.error('FATAL: No usable sandbox!'); process.abort()")).toEqual({
      kind: 'neverStarted',
      reason: 'this system does not let it build its sandbox',
    });
  });

  it('says so when the program cannot be run at all', async () => {
    expect(await runElectron('/none/electron', [])).toMatchObject({ kind: 'neverStarted' });
  });

  it('is not taken for plain Node by a variable that another program left', async () => {
    process.env.ELECTRON_RUN_AS_NODE = '1';
    try {
      expect(await run("process.exit('ELECTRON_RUN_AS_NODE' in process.env ? 1 : 0)")).toEqual({
        kind: 'ended',
        code: 0,
      });
    } finally {
      delete process.env.ELECTRON_RUN_AS_NODE;
    }
  });
});
