import { APP_ORIGIN } from './appOrigin';

/** What a page may ask for without leaving the machine: the app's own files, and what it holds in memory itself. */
const LOCAL = new Set(['app:', 'blob:', 'data:']);

/** Whether a frame may go there: the page itself, and the report's preview, which is a frame that the page filled. */
export function isOwnAddress(address: string): boolean {
  return address === 'about:srcdoc' || address === APP_ORIGIN || address.startsWith(`${APP_ORIGIN}/`);
}

/** Whether a request stays inside the app. An address that cannot be read does not. */
export function isLocalRequest(address: string): boolean {
  return URL.canParse(address) && LOCAL.has(new URL(address).protocol);
}
