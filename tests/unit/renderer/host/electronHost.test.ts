import { expect, it } from 'vitest';
import type { ElectronBridge, OpenResult } from '#shared/ipc/contract';
import { electronHost } from '../../../../renderer/host/electronHost';

const opened = (name: string): OpenResult => ({ kind: 'opened', file: { name, text: '' } });

/** The other side of the bridge, as the main process keeps it: one waiting file and whoever wants to hear of it. */
function aBridge() {
  let waiting: OpenResult = { kind: 'cancelled' };
  const listeners = new Set<() => void>();
  const bridge: ElectronBridge = {
    openExercise: () => Promise.resolve({ kind: 'cancelled' }),
    saveFile: () => Promise.resolve({ kind: 'cancelled' }),
    printDocument: () => Promise.resolve({ kind: 'cancelled' }),
    keepScreenOn: () => Promise.resolve(),
    takeExercise: () => {
      const taken = waiting;
      waiting = { kind: 'cancelled' };
      return Promise.resolve(taken);
    },
    onExerciseWaiting: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const open = (result: OpenResult) => {
    waiting = result;
    for (const listener of listeners) listener();
  };
  return { bridge, open, settled: () => new Promise((resolve) => setTimeout(resolve)) };
}

it('hears of a file that was opened before the page listened, and of one after, once each', async () => {
  const { bridge, open, settled } = aBridge();
  const heard: OpenResult[] = [];
  open(opened('early.yaml'));

  electronHost(bridge).onExerciseOpened((result) => heard.push(result));
  await settled();
  open(opened('late.yaml'));
  await settled();

  expect(heard).toEqual([opened('early.yaml'), opened('late.yaml')]);
});

it('keeps a file that arrives between two listeners for the second', async () => {
  const { bridge, open, settled } = aBridge();
  const heard: string[] = [];
  const host = electronHost(bridge);
  open(opened('bridge.yaml'));

  host.onExerciseOpened(() => heard.push('first'))();
  await settled();
  host.onExerciseOpened(() => heard.push('second'));
  await settled();

  expect(heard).toEqual(['second']);
});
