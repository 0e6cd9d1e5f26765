import type { ElectronBridge, OpenResult } from '#shared/ipc/contract';
import type { Host } from './host';

export function electronHost(bridge: ElectronBridge): Host {
  let listener: ((result: OpenResult) => void) | undefined;
  let held: OpenResult | undefined;

  /** What arrives between two listeners is held for the next one. */
  async function take(): Promise<void> {
    const taken = await bridge.takeExercise();
    if (taken.kind === 'cancelled') return;
    if (listener) listener(taken);
    else held = taken;
  }

  return {
    kind: 'electron',
    openExercise: bridge.openExercise,
    saveFile: bridge.saveFile,
    printDocument: bridge.printDocument,
    keepScreenOn() {
      const set = (on: boolean) => void bridge.keepScreenOn(on).catch(() => undefined);
      set(true);
      return () => set(false);
    },
    onExerciseOpened(next) {
      listener = next;
      if (held) next(held);
      held = undefined;
      const stop = bridge.onExerciseWaiting(() => void take());
      void take();
      return () => {
        stop();
        if (listener === next) listener = undefined;
      };
    },
  };
}
