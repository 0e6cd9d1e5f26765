import { readFile, rename } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { reasonOf } from '../../../../electron/main/files/reasonOf';

const failing = (act: Promise<unknown>) =>
  act.then(
    () => '',
    (error: unknown) => reasonOf(error),
  );

it('leaves out the paths of a system error, also those with commas in them', async () => {
  expect(await failing(readFile('/nobody, open/secret'))).toBe('ENOENT: no such file or directory');
  expect(await failing(rename('/nobody/a', '/nobody/b'))).toBe('ENOENT: no such file or directory');
});

it('leaves other words as they are', () => {
  expect(reasonOf(new Error('It is full, open another.'))).toBe('It is full, open another.');
  expect(reasonOf('no error')).toBe('no error');
});
