import { describe, expect, it } from 'vitest';
import type { Io } from '../../../cli/io';
import { run } from '../../../cli/run';
import { MINIMAL } from '../../support/exerciseTexts';

const FILES: Readonly<Record<string, string>> = {
  'good.yaml': MINIMAL,
  'bad.yaml': MINIMAL.replace('tension >= 90', 'tensoin >= 90'),
  'warned.yaml': MINIMAL.replace('duration: 1h', 'duration: 10m'),
  'folder/exercise.yaml': MINIMAL,
};

function liaison(...args: readonly string[]) {
  const printed = { out: '', err: '' };
  const io: Io = {
    readText: (path) => {
      const text = FILES[path];
      if (text === undefined) throw new Error('no such file');
      return text;
    },
    isFolder: (path) => path === 'folder' || path === 'folder/',
    out: (text) => (printed.out += text),
    err: (text) => (printed.err += text),
  };
  return { exit: run(args, io), ...printed };
}

describe('liaison check', () => {
  it('passes a file without findings', () => {
    expect(liaison('check', 'good.yaml')).toEqual({ exit: 0, out: 'good.yaml: no findings\n', err: '' });
  });

  it('prints each finding with its place and exits 1', () => {
    const { exit, out } = liaison('check', 'good.yaml', 'bad.yaml');
    expect(exit).toBe(1);
    expect(out).toContain('bad.yaml:40:20 error LX0063 No indicator, fact or resource is called `tensoin`');
  });

  it('prints the same as JSON', () => {
    const { exit, out } = liaison('check', 'bad.yaml', '--json');
    expect(exit).toBe(1);
    const printed: unknown = JSON.parse(out);
    expect(printed).toEqual({
      files: [
        {
          file: 'bad.yaml',
          findings: [
            {
              code: 'LX0063',
              severity: 'error',
              line: 40,
              column: 20,
              message: 'No indicator, fact or resource is called `tensoin`: did you mean `tension`?',
            },
          ],
        },
      ],
    });
  });

  it('passes a file that has only warnings, and prints them', () => {
    const { exit, out } = liaison('check', 'warned.yaml');
    expect(exit).toBe(0);
    expect(out).toMatch(/^warned\.yaml:\d+:\d+ warning LX0084 /);
  });

  it('takes a folder for its exercise.yaml', () => {
    expect(liaison('check', 'folder/').out).toBe('folder/exercise.yaml: no findings\n');
  });

  it('exits 2 when a file cannot be read, after checking the others', () => {
    const { exit, out, err } = liaison('check', 'none.yaml', 'good.yaml');
    expect(exit).toBe(2);
    expect(out).toContain('good.yaml: no findings');
    expect(err).toContain('cannot read none.yaml');
  });

  it.each([[[]], [['check']], [['chekc', 'good.yaml']], [['check', 'good.yaml', '--jsno']]])(
    'exits 2 and shows how it is used when the command is wrong: %j',
    (args) => {
      const { exit, out, err } = liaison(...args);
      expect({ exit, out }).toEqual({ exit: 2, out: '' });
      expect(err).toContain('Usage: liaison check FILE... [--json]');
    },
  );

  it('prints its usage when asked', () => {
    const { exit, err, out } = liaison('--help');
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    expect(out).toContain('Usage:');
  });
});
