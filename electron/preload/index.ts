import { contextBridge, ipcRenderer } from 'electron';
import type { ElectronBridge, IpcChannel, IpcContract, IpcNews } from '#shared/ipc/contract';

function ask<C extends IpcChannel>(channel: C) {
  return (...args: IpcContract[C]['args']) => ipcRenderer.invoke(channel, ...args) as Promise<IpcContract[C]['result']>;
}

function hear(news: IpcNews) {
  return (listener: () => void) => {
    const pass = () => listener();
    ipcRenderer.on(news, pass);
    return () => void ipcRenderer.off(news, pass);
  };
}

contextBridge.exposeInMainWorld('liaison', {
  openExercise: ask('exercise:open'),
  takeExercise: ask('exercise:take'),
  saveFile: ask('file:save'),
  printDocument: ask('document:print'),
  keepScreenOn: ask('screen:keepOn'),
  onExerciseWaiting: hear('exercise:waiting'),
} satisfies ElectronBridge);
