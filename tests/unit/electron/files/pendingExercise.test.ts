import { expect, it } from 'vitest';
import { PendingExercise } from '../../../../electron/main/files/pendingExercise';

it('hands a waiting file over once', () => {
  const pending = new PendingExercise();
  const opened = { kind: 'opened', file: { name: 'bridge.yaml', text: '' } } as const;
  pending.put(opened);

  expect(pending.take()).toEqual(opened);
  expect(pending.take()).toEqual({ kind: 'cancelled' });
});
