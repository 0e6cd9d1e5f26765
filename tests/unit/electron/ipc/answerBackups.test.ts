import { expect, it, vi } from 'vitest';

// Only its dialog is named there, and nobody asks for it here.
vi.mock('electron', () => ({ dialog: {} }));

const { backupToWrite } = await import('../../../../electron/main/ipc/answerBackups');
const bytes = new Uint8Array(4);
const name = 'liaison-20260203T094000Z-0123abcd-57.liaison-session';

it('takes a backup by its name', () => {
  expect(backupToWrite.safeParse({ name, bytes }).success).toBe(true);
});

it.each<[string, object]>([
  ['a path', { name: '../../.bashrc', bytes }],
  ['a path to a name', { name: `../${name}`, bytes }],
  ['a path within a name', { name: name.replace('0123abcd', '..\\..\\'), bytes }],
  ['a name that ends early', { name: `${name}\0.txt`, bytes }],
  ['no bytes', { name, bytes: 'text' }],
  ['anything more', { name, bytes, folder: '/etc' }],
  ['what could not be opened again', { name, bytes: new Uint8Array(64 * 1024 * 1024 + 1) }],
])('refuses %s', (_what, request) => {
  expect(backupToWrite.safeParse(request).success).toBe(false);
});
