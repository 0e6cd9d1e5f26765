import { EventEmitter } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { register } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Frame, Page } from '@playwright/test';
import { shownAddress } from './addresses';
import { StandInDialogs } from './standInDialogs';
import { StandInSession } from './standInSession';
import { senderFrame, StandInWindow, type StandInContents, type WindowOptions } from './standInWindow';

interface StartOptions {
  readonly browser: Browser;
  readonly args?: readonly string[];
  /** Where the app keeps what is its own; a folder that another start has left, to start there again. */
  readonly userData?: string;
  /** Another start is running already. */
  readonly second?: boolean;
}

type Answering = (event: object, ...args: readonly unknown[]) => unknown;
interface MenuItem {
  readonly label?: string;
  readonly click?: () => void;
  readonly submenu?: readonly MenuItem[];
}

const main = pathToFileURL(resolve('out/main/index.js')).href;
const standIns = new Map<string, Readonly<Record<string, unknown>>>();
let starts = 0;

Object.assign(globalThis, { electronStandIns: standIns });
register('./electronLoader.mjs', import.meta.url);

/** Starts the built main process against the stand-in, and waits for its first page unless it leaves at once. */
export async function startStandIn({ browser, args = [], userData, second = false }: StartOptions): Promise<StandIn> {
  const folder = userData ?? (await mkdtemp(join(tmpdir(), 'liaison-stand-in-')));
  const profile = await browser.newContext({
    baseURL: shownAddress('app://liaison'),
    viewport: { width: 1280, height: 800 },
  });
  const standIn = new StandIn(profile, folder, second);
  const id = String((starts += 1));
  standIns.set(id, standIn.electron());
  const argv = process.argv;
  process.argv = [process.execPath, '.', ...args];
  try {
    await import(`${main}?standIn=${id}`);
    await standIn.started();
  } finally {
    process.argv = argv;
  }
  return standIn;
}

/** A machine on which Liaison was started: what the app did to it, and what a person or the system may do. */
export class StandIn {
  readonly app = new EventEmitter();
  readonly dialogs = new StandInDialogs();
  readonly windows = new Set<StandInWindow>();
  readonly screenBlockers = new Map<number, string>();
  readonly complaints: string[] = [];
  /** Navigations that the app prevented, requests that it cancelled, and those that neither it refused nor anybody answered. */
  readonly prevented: string[] = [];
  readonly cancelled: string[] = [];
  readonly escaped: string[] = [];
  readonly popups: { readonly url: string; readonly action: string }[] = [];
  readonly printed: { readonly address: string; readonly text: string }[] = [];
  readonly recent: string[] = [];
  readonly privileged: unknown[] = [];
  quits = 0;
  focused = 0;
  /** Null: it prints. */
  printerSays: string | null = null;
  /** Where a person has moved the window. */
  movedTo: Readonly<Record<string, number>> = {};
  private menu: readonly MenuItem[] = [];
  private readonly answering = new Map<string, Answering>();
  private readonly sessions = new Map<string, StandInSession>();

  constructor(
    readonly profile: BrowserContext,
    readonly folder: string,
    private readonly second: boolean,
  ) {}

  /** The page that the app shows now, also after it had to be brought back. */
  async page(): Promise<Page> {
    const [window] = this.windows;
    if (!window?.shown) throw new Error('The app shows no page');
    return window.shown;
  }

  window(): StandInWindow {
    const [window] = this.windows;
    if (!window) throw new Error('The app has no window');
    return window;
  }

  session(partition = 'default'): StandInSession {
    const session = this.sessions.get(partition) ?? new StandInSession();
    this.sessions.set(partition, session);
    return session;
  }

  /** Does what the menu's item does. */
  picksFromMenu(label: string): void {
    const items = this.menu.flatMap(({ submenu }) => submenu ?? []);
    const item = items.find((each) => each.label === label);
    if (!item?.click) throw new Error(`The menu has no "${label}"`);
    item.click();
  }

  secondStart(args: readonly string[], folder: string): void {
    this.app.emit('second-instance', {}, ['liaison', ...args], folder);
  }

  async invoke(sender: StandInContents, frame: Frame, channel: string, args: readonly unknown[]): Promise<unknown> {
    const answer = this.answering.get(channel);
    try {
      if (!answer) throw new Error(`No handler registered for '${channel}'`);
      return await answer({ sender, senderFrame: await senderFrame(frame) }, ...args);
    } catch (error) {
      throw new Error(`Error invoking remote method '${channel}': ${String(error)}`, { cause: error });
    }
  }

  async started(): Promise<void> {
    const until = Date.now() + 60_000;
    while (this.windows.size === 0 && this.quits === 0) {
      if (Date.now() > until) throw new Error(`The app did not start: ${JSON.stringify(this.dialogs.asked)}`);
      await new Promise((done) => setTimeout(done, 10));
    }
    if (this.quits === 0) await this.page();
  }

  async end({ keepFolder = false } = {}): Promise<void> {
    for (const window of this.windows) await window.close();
    await this.profile.close();
    if (!keepFolder) await rm(this.folder, { recursive: true, force: true });
  }

  /** What the app gets when it imports `electron`. */
  electron(): Readonly<Record<string, unknown>> {
    const app = Object.assign(this.app, {
      isPackaged: true,
      requestSingleInstanceLock: () => !this.second,
      whenReady: () => Promise.resolve(),
      isReady: () => true,
      quit: () => void (this.quits += 1),
      exit: () => void (this.quits += 1),
      getPath: () => this.folder,
      getVersion: () => '0.0.0',
      setAboutPanelOptions: () => undefined,
      showAboutPanel: () => undefined,
      addRecentDocument: (path: string) => this.recent.push(path),
      clearRecentDocuments: () => void (this.recent.length = 0),
    });
    let blockers = 0;
    return {
      app,
      BrowserWindow: browserWindowOf(this),
      dialog: this.dialogs.dialog,
      ipcMain: {
        handle: (channel: string, answer: Answering) => {
          if (this.answering.has(channel)) throw new Error(`${channel}: has a handler already`);
          this.answering.set(channel, answer);
        },
      },
      Menu: {
        buildFromTemplate: (template: readonly MenuItem[]) => template,
        setApplicationMenu: (menu: readonly MenuItem[]) => void (this.menu = menu),
      },
      powerSaveBlocker: {
        start: (type: string) => {
          this.screenBlockers.set((blockers += 1), type);
          return blockers;
        },
        stop: (id: number) => this.screenBlockers.delete(id),
      },
      protocol: {
        ...this.session().protocol,
        registerSchemesAsPrivileged: (schemes: readonly unknown[]) => void this.privileged.push(...schemes),
      },
      screen: { getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1080 } }] },
    };
  }
}

function browserWindowOf(standIn: StandIn) {
  return class BrowserWindow extends StandInWindow {
    constructor(options: WindowOptions) {
      super(standIn, options);
    }

    static fromWebContents({ window }: StandInContents): StandInWindow {
      return window;
    }
  };
}
