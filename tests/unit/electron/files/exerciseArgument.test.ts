import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { exerciseArgument } from '../../../../electron/main/files/exerciseArgument';

it('takes the last exercise file of a command line, from the folder where it was typed', () => {
  const argv = ['.', '--flag=x.yaml', 'first.yaml', 'town/second.YML'];

  expect(exerciseArgument(argv, '/home/trainer')).toBe(resolve('/home/trainer/town/second.YML'));
});

it.each(['bridge.liaison', 'day.liaison-session'])('takes %s as well', (name) => {
  expect(exerciseArgument(['.', name], '/home/trainer')).toBe(resolve('/home/trainer', name));
});

it('takes none when there is none', () => {
  expect(exerciseArgument(['.', 'notes.txt'], '/home/trainer')).toBeUndefined();
});
