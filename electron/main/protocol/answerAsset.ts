import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { APP_ORIGIN } from './appOrigin';
import { resolveAssetPath } from './resolveAssetPath';
import securityHeaders from './securityHeaders.json';

/** With `nosniff` a file of another kind than it says is not run; so every kind that is built is named. */
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/** Answers a request to `app://liaison/...` from the folder that holds the built page, always with the security headers. */
export async function answerAsset(root: string, request: Request): Promise<Response> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return answer(405, 'Not allowed', 'text/plain');
  const path = request.url.startsWith(`${APP_ORIGIN}/`) ? await resolveAssetPath(root, request.url) : undefined;
  if (path === undefined) return answer(404, 'Not found', 'text/plain');
  const type = MEDIA_TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream';
  return answer(200, request.method === 'HEAD' ? null : await readFile(path), type);
}

function answer(status: number, body: string | Uint8Array<ArrayBuffer> | null, type: string): Response {
  return new Response(body, { status, headers: { ...securityHeaders, 'Content-Type': type } });
}
