import { EventEmitter } from 'node:events';
import type { BrowserContext, Frame, Page, Request, Route } from '@playwright/test';
import { sandboxHeld } from '../appTest';
import { appAddress, shownAddress } from './addresses';
import type { StandIn } from './startStandIn';
import { preloadInPage, type StandInPage } from './preloadInPage';
import type { StandInSession } from './standInSession';

export interface WindowOptions {
  readonly show?: boolean;
  readonly width?: number;
  readonly height?: number;
  readonly x?: number;
  readonly y?: number;
  readonly webPreferences: Readonly<Record<string, unknown>> & {
    readonly preload?: string;
    readonly partition?: string;
  };
}

type WindowOpenHandler = (details: { readonly url: string }) => { readonly action: 'allow' | 'deny' };
type Printed = (printed: boolean, reason: string) => void;

/** One window of the app and the Chromium page in it. A page that has crashed is replaced by another of the same profile. */
export class StandInWindow extends EventEmitter {
  readonly webContents: StandInContents;
  shown: Promise<Page> | undefined;
  private maximized = false;
  private page: Page | undefined;
  private context: BrowserContext | undefined;
  /** Whether a page that appears now is the window's own. */
  private opens = false;
  /** The address that main itself asked for, so that it is not mistaken for a wish of the page. */
  private expected: string | undefined;

  constructor(
    private readonly standIn: StandIn,
    readonly options: WindowOptions,
  ) {
    super();
    const session = standIn.session(options.webPreferences.partition ?? 'default');
    this.webContents = new StandInContents(this, session);
    standIn.windows.add(this);
    standIn.app.emit('web-contents-created', {}, this.webContents);
  }

  loadURL(address: string): Promise<void> {
    this.shown = this.load(address);
    // Electron's promise rejects as well; who does not wait for it hears nothing.
    this.shown.catch(() => undefined);
    return this.shown.then(() => undefined);
  }

  private async load(address: string): Promise<Page> {
    const page = await this.livePage();
    this.expected = address;
    await page.goto(shownAddress(address));
    this.emit('ready-to-show');
    return page;
  }

  private async livePage(): Promise<Page> {
    if (this.page) return this.page;
    this.context ??= await this.newContext();
    this.opens = true;
    const page = await this.context.newPage();
    this.opens = false;
    this.page = page;
    page.on('pageerror', (error) => this.standIn.complaints.push(`error: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().startsWith(sandboxHeld))
        this.standIn.complaints.push(`console: ${message.text()}`);
    });
    page.on('crash', () => {
      this.page = undefined;
      this.webContents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 5 });
    });
    await page.exposeBinding('standInInvoke', ({ frame }, channel: string, args: readonly unknown[]) =>
      this.standIn.invoke(this.webContents, frame, channel, args),
    );
    const { preload } = this.options.webPreferences;
    if (preload) await page.addInitScript({ content: preloadInPage(preload) });
    return page;
  }

  private async newContext(): Promise<BrowserContext> {
    const { partition, javascript } = this.options.webPreferences;
    const context =
      partition === undefined
        ? this.standIn.profile
        : await this.standIn.profile.browser()?.newContext({ javaScriptEnabled: javascript !== false });
    if (!context) throw new Error('The browser has gone');
    context.on('page', (opened) => {
      if (this.opens) return;
      if (opened.url() === 'about:blank' && this.asksForPopup('about:blank') === 'allow') return;
      void opened.close();
    });
    await context.route(
      () => true,
      (route) => this.answerRequest(route),
    );
    return context;
  }

  private async answerRequest(route: Route): Promise<void> {
    const request = route.request();
    const address = appAddress(request.url());
    const navigates = request.isNavigationRequest();
    const frame = frameOf(request);
    if (frame?.page() !== this.page) {
      if (this.asksForPopup(address) === 'allow') this.standIn.escaped.push(address);
      return route.abort('aborted');
    }
    const isMainFrame = navigates && frame?.parentFrame() === null;
    if (navigates && !(isMainFrame && address === this.expected)) {
      let prevented = false;
      const preventDefault = () => (prevented = true);
      this.webContents.emit('will-frame-navigate', { url: address, isMainFrame, preventDefault });
      if (prevented) {
        this.standIn.prevented.push(address);
        return route.abort('aborted');
      }
    }
    if (!(await this.webContents.session.lets(address))) {
      this.standIn.cancelled.push(address);
      return route.abort('blockedbyclient');
    }
    const answer = await this.webContents.session.fetch(address, request.method());
    if (!answer) {
      this.standIn.escaped.push(address);
      return route.abort('namenotresolved');
    }
    if (isMainFrame) this.webContents.emit('did-navigate', {}, address);
    const body = Buffer.from(await answer.arrayBuffer());
    await route.fulfill({ status: answer.status, headers: Object.fromEntries(answer.headers), body });
  }

  /** Electron asks before there is a window; here there is one already, to which nothing is answered. */
  private asksForPopup(url: string): 'allow' | 'deny' {
    const action = this.webContents.windowOpenHandler?.({ url }).action ?? 'allow';
    this.standIn.popups.push({ url, action });
    return action;
  }

  async send(channel: string, args: readonly unknown[]): Promise<void> {
    const hear = ([channel, args]: readonly [string, readonly unknown[]]) =>
      (window as unknown as StandInPage).standInHear?.(channel, args);
    // Like Electron's, a message to a page that is just going is lost.
    await this.page?.evaluate(hear, [channel, args] as const).catch(() => undefined);
  }

  async crash(): Promise<void> {
    const { page } = this;
    if (!page) throw new Error('There is no page to crash');
    const session = await page.context().newCDPSession(page);
    const gone = page.waitForEvent('crash');
    void session.send('Page.crash').catch(() => undefined);
    await gone;
  }

  async print(done: Printed): Promise<void> {
    const page = await this.shown;
    if (!page) return done(false, 'nothing is shown');
    this.standIn.printed.push({ address: appAddress(page.url()), text: await page.locator('body').innerText() });
    await page.pdf({ printBackground: true });
    const refusal = this.standIn.printerSays;
    done(refusal === null, refusal ?? '');
  }

  async close(): Promise<void> {
    this.emit('close', {});
    await this.page?.close();
    this.gone();
    if (this.standIn.windows.size === 0) this.standIn.app.emit('window-all-closed');
  }

  destroy(): void {
    void this.context?.close();
    this.gone();
  }

  private gone(): void {
    this.standIn.windows.delete(this);
    this.emit('closed');
  }

  show = (): void => undefined;
  focus = (): void => void (this.standIn.focused += 1);
  isMinimized = (): boolean => false;
  restore = (): void => undefined;
  maximize = (): void => void (this.maximized = true);
  isMaximized = (): boolean => this.maximized;
  getNormalBounds() {
    const { x = 0, y = 0, width = 800, height = 600 } = { ...this.options, ...this.standIn.movedTo };
    return { x, y, width, height };
  }
}

export class StandInContents extends EventEmitter {
  windowOpenHandler: WindowOpenHandler | undefined;

  constructor(
    readonly window: StandInWindow,
    readonly session: StandInSession,
  ) {
    super();
  }

  setWindowOpenHandler = (handler: WindowOpenHandler): void => void (this.windowOpenHandler = handler);
  send = (channel: string, ...args: readonly unknown[]): void => void this.window.send(channel, args);
  print = (_options: object, done: Printed): void => void this.window.print(done);
  forcefullyCrashRenderer = (): void => void this.window.crash();
}

/** A frame as Electron describes the sender of a message: where it really is from is asked of the frame itself. */
export async function senderFrame(frame: Frame) {
  const origin = await frame.evaluate(() => self.origin).catch(() => 'null');
  return { url: appAddress(frame.url()), origin: appAddress(origin), parent: frame.parentFrame() };
}

/** A window that has just been opened asks for its page before it has a frame. */
function frameOf(request: Request): Frame | undefined {
  try {
    return request.frame();
  } catch {
    return undefined;
  }
}
