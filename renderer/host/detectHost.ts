import type { ElectronBridge } from '#shared/ipc/contract';
import { browserHost } from './browserHost';
import { electronHost } from './electronHost';
import type { Host } from './host';

declare global {
  interface Window {
    /** Present only in Electron, where the preload puts it. */
    readonly liaison?: ElectronBridge;
  }
}

/** The host of this page. Ask once, at the entry, and hand it down. */
export function detectHost(): Host {
  return window.liaison ? electronHost(window.liaison) : browserHost();
}
