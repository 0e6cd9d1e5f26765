import { readFileSync } from 'node:fs';

/** What the stand-in puts into the page for itself. */
export interface StandInPage {
  /** Any channel, as a page could ask that had broken out of the preload's list of functions. */
  standInInvoke: (channel: string, args: readonly unknown[]) => Promise<unknown>;
  standInHear?: (channel: string, args: readonly unknown[]) => void;
}

/** A script that runs the built preload in a page's main frame, where it finds an `electron` of its own. */
export function preloadInPage(path: string): string {
  return `if (window === window.top) {
    const listeners = new Map();
    const of = (channel) => listeners.get(channel) ?? listeners.set(channel, new Set()).get(channel);
    const frozen = (api) => Object.freeze({ ...api });
    const electron = {
      contextBridge: {
        exposeInMainWorld: (name, api) => Object.defineProperty(window, name, { value: frozen(api), enumerable: true }),
      },
      ipcRenderer: {
        invoke: (channel, ...args) => window.standInInvoke(channel, args),
        on: (channel, listener) => of(channel).add(listener),
        off: (channel, listener) => of(channel).delete(listener),
      },
    };
    window.standInHear = (channel, args) => of(channel).forEach((listener) => listener({}, ...args));
    const require = (name) => {
      if (name !== 'electron') throw new Error('A sandboxed preload may not require ' + name);
      return electron;
    };
    ((require, module, exports) => {
      ${readFileSync(path, 'utf8')}
    })(require, { exports: {} }, {});
  }`;
}
