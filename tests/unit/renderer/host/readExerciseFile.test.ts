import { expect, it } from 'vitest';
import { LARGEST_EXERCISE_BYTES } from '#shared/ipc/contract';
import { readExerciseFile } from '../../../../renderer/host/readExerciseFile';

it('reads a dropped file as UTF-8 text', async () => {
  const file = new File(['title: Mitrovicë\n'], 'bridge.yaml');

  expect(await readExerciseFile(file)).toEqual({
    kind: 'opened',
    file: { name: 'bridge.yaml', text: 'title: Mitrovicë\n' },
  });
});

it('refuses a file above the largest size without reading it', async () => {
  const file = new File(['a'.repeat(LARGEST_EXERCISE_BYTES + 1)], 'over.yaml');

  expect(await readExerciseFile(file)).toEqual({ kind: 'failed', name: 'over.yaml', problem: 'tooLarge' });
});

it('reads a saved session or a package as it is', async () => {
  const bytes = Uint8Array.of(0x50, 0x4b, 0xff);

  expect(await readExerciseFile(new File([bytes], 'day.liaison-session'))).toEqual({
    kind: 'openedArchive',
    file: { name: 'day.liaison-session', bytes },
  });
});

it('says so when a file is not text', async () => {
  const file = new File([Uint8Array.of(0xff, 0xd8)], 'photo.yaml');

  expect(await readExerciseFile(file)).toEqual({ kind: 'failed', name: 'photo.yaml', problem: 'notText' });
});
