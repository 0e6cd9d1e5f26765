import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { OPENED_ENDINGS } from '#shared/archive/archiveName';
import { exerciseArgument } from '../../../../electron/main/files/exerciseArgument';

it('takes the last exercise file of a command line, from the folder where it was typed', () => {
  const argv = ['.', '--flag=x.yaml', 'first.yaml', 'town/second.YML'];

  expect(exerciseArgument(argv, '/home/trainer')).toBe(resolve('/home/trainer/town/second.YML'));
});

it.each(OPENED_ENDINGS)('takes what the dialog shows: .%s', (ending) => {
  const name = `Bridge.${ending.toUpperCase()}`;
  expect(exerciseArgument(['.', name], '/home/trainer')).toBe(resolve('/home/trainer', name));
});

it('takes none when there is none', () => {
  expect(
    exerciseArgument(['.', 'notes.txt', 'json', 'bridge.zip.exe', '--config=x.json'], '/home/trainer'),
  ).toBeUndefined();
});
