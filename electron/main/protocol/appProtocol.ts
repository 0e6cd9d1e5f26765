import { pathToFileURL } from 'node:url';
import { net, protocol } from 'electron';
import { APP_ORIGIN } from './appOrigin';
import { resolveAssetPath } from './resolveAssetPath';
import securityHeaders from './securityHeaders.json';

/** Must run before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Answers `app://liaison/...` from the folder that holds the built page. */
export function serveApp(root: string): void {
  protocol.handle('app', async (request) => {
    const path = request.url.startsWith(`${APP_ORIGIN}/`) ? await resolveAssetPath(root, request.url) : undefined;
    if (!path) return new Response('Not found', { status: 404, headers: securityHeaders });
    const file = await net.fetch(pathToFileURL(path).href);
    const headers = new Headers(file.headers);
    for (const [name, value] of Object.entries(securityHeaders)) headers.set(name, value);
    return new Response(file.body, { status: file.status, headers });
  });
}
