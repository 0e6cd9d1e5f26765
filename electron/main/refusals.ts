import { app, type Session } from 'electron';
import { isLocalRequest, isOwnAddress } from './protocol/ownAddress';

const refusing = new WeakSet<Session>();

/** Refuses, for every page there will ever be, what an offline exercise has no need of. */
export function refuseTheRest(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.on('will-frame-navigate', (event) => {
      if (!isOwnAddress(event.url)) event.preventDefault();
    });
    refuseForSession(contents.session);
  });
}

function refuseForSession(session: Session): void {
  if (refusing.has(session)) return;
  refusing.add(session);
  session.setPermissionRequestHandler((_contents, permission, decide) => decide(keepsData(permission)));
  session.setPermissionCheckHandler((_contents, permission) => keepsData(permission));
  session.setDevicePermissionHandler(() => false);
  // Files are saved through a dialog that the main process asks; a page has no other way to the disk.
  session.on('will-download', (event) => event.preventDefault());
  session.webRequest.onBeforeRequest(({ url }, go) => go({ cancel: !mayRequest(url) }));
}

/** The one thing granted: that saved sessions are not cleared away when the disk runs full. */
function keepsData(permission: string): boolean {
  return permission === 'persistent-storage';
}

/** While it is developed, the tools' own pages are let through; a packaged app has no tools. */
function mayRequest(url: string): boolean {
  return isLocalRequest(url) || (!app.isPackaged && url.startsWith('devtools://'));
}
