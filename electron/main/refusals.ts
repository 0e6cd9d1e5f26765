import { app, type WebContents } from 'electron';
import { APP_ORIGIN } from './protocol/appOrigin';

/** Refuses, for every page there will ever be, what an offline exercise has no need of. */
export function refuseTheRest(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.on('will-frame-navigate', (event) => {
      if (!isOwnAddress(event.url)) event.preventDefault();
    });
    refuseForSession(contents);
  });
}

function refuseForSession({ session }: WebContents): void {
  session.setPermissionRequestHandler((_contents, permission, decide) => decide(keepsData(permission)));
  session.setPermissionCheckHandler((_contents, permission) => keepsData(permission));
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest({ urls: ['http://*/*', 'https://*/*', 'ws://*/*', 'wss://*/*'] }, (_request, go) =>
    go({ cancel: true }),
  );
}

/** The one thing granted: that saved sessions are not cleared away when the disk runs full. */
function keepsData(permission: string): boolean {
  return permission === 'persistent-storage';
}

/** The page itself, and the report's preview, which is a frame that the page filled. */
function isOwnAddress(address: string): boolean {
  return address.startsWith(`${APP_ORIGIN}/`) || address === 'about:srcdoc';
}
