import { contextBridge, ipcRenderer } from 'electron';
import type { ElectronBridge, IpcChannel, IpcContract, IpcNews } from '#shared/ipc/contract';

function ask<C extends IpcChannel>(channel: C) {
  return (...args: IpcContract[C]['args']) => ipcRenderer.invoke(channel, ...args) as Promise<IpcContract[C]['result']>;
}

function hear<N extends keyof IpcNews>(name: N) {
  return (listener: (news: IpcNews[N]) => void) => {
    const pass = (_event: unknown, news: IpcNews[N]) => listener(news);
    ipcRenderer.on(name, pass);
    return () => void ipcRenderer.off(name, pass);
  };
}

contextBridge.exposeInMainWorld('liaison', {
  openExercise: ask('exercise:open'),
  takePendingExercise: ask('exercise:takePending'),
  saveFile: ask('file:save'),
  printDocument: ask('document:print'),
  onExerciseOpened: hear('exercise:opened'),
} satisfies ElectronBridge);
