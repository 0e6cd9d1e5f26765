import { EventEmitter } from 'node:events';

type Handler = (request: Request) => Response | Promise<Response>;
type BeforeRequest = (details: { readonly url: string }, go: (answer: { readonly cancel?: boolean }) => void) => void;
type DecidePermission = (contents: null, permission: string, decide: (granted: boolean) => void) => void;

/** A session of Electron's: the protocols that it answers, and what it refuses. */
export class StandInSession extends EventEmitter {
  private readonly handlers = new Map<string, Handler>();
  private beforeRequest: BeforeRequest | undefined;
  private decide: DecidePermission | undefined;
  private check: ((contents: null, permission: string) => boolean) | undefined;
  private device: (() => boolean) | undefined;

  readonly protocol = {
    isProtocolHandled: (scheme: string) => this.handlers.has(scheme),
    handle: (scheme: string, handler: Handler) => {
      if (this.handlers.has(scheme)) throw new Error(`${scheme}: is already handled`);
      this.handlers.set(scheme, handler);
    },
  };

  readonly webRequest = { onBeforeRequest: (listener: BeforeRequest) => void (this.beforeRequest = listener) };

  setPermissionRequestHandler(decide: DecidePermission): void {
    this.decide = decide;
  }

  setPermissionCheckHandler(check: (contents: null, permission: string) => boolean): void {
    this.check = check;
  }

  setDevicePermissionHandler(device: () => boolean): void {
    this.device = device;
  }

  /** Whether the app lets a request of its page go out. */
  lets(url: string): Promise<boolean> {
    const { beforeRequest } = this;
    if (!beforeRequest) return Promise.resolve(true);
    return new Promise((resolve) => beforeRequest({ url }, ({ cancel }) => resolve(cancel !== true)));
  }

  /** The app's own answer to a request, undefined when it answers none of that scheme. */
  async fetch(address: string, method = 'GET'): Promise<Response | undefined> {
    const handler = this.handlers.get(new URL(address).protocol.slice(0, -1));
    return handler?.(new Request(address, { method }));
  }

  /** Whether the app grants a permission when it is asked for, and when it is looked up. Electron grants without handlers. */
  async grants(permission: string): Promise<readonly [requested: boolean, checked: boolean]> {
    const { decide, check } = this;
    const requested = decide ? await new Promise<boolean>((resolve) => decide(null, permission, resolve)) : true;
    return [requested, check ? check(null, permission) : true];
  }

  grantsDevices(): boolean {
    return this.device ? this.device() : true;
  }
}
