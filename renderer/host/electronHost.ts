import type { ElectronBridge } from '#shared/ipc/contract';
import type { Host } from './host';

export function electronHost(bridge: ElectronBridge): Host {
  return {
    kind: 'electron',
    openExercise: bridge.openExercise,
    saveFile: bridge.saveFile,
    printDocument: bridge.printDocument,
    onExerciseOpened(listener) {
      let listening = true;
      const stop = bridge.onExerciseOpened(listener);
      void bridge.takePendingExercise().then((pending) => {
        if (listening && pending.kind !== 'cancelled') listener(pending);
      });
      return () => {
        listening = false;
        stop();
      };
    },
  };
}
