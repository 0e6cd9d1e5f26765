import { spawn } from 'node:child_process';
import { hasDisplay } from './electronRuntime.mjs';

/**
 * Opens the person's browser, if there is one. BROWSER=none asks for none; BROWSER may also name the one to use.
 *
 * @param {string} address
 */
export function openBrowser(address) {
  const [program, ...args] = browserCommand(address);
  if (!program) return;
  const child = spawn(program, args, { stdio: 'ignore', detached: true });
  // The address has been printed; without a browser there is nothing more to do.
  child.on('error', () => undefined);
  child.unref();
}

/**
 * @param {string} address
 * @returns {string[]}
 */
function browserCommand(address) {
  const wanted = process.env.BROWSER;
  if (wanted === 'none' || !hasDisplay()) return [];
  if (wanted) return [wanted, address];
  if (process.platform === 'darwin') return ['open', address];
  if (process.platform === 'win32') return ['cmd', '/c', 'start', '', address];
  return ['xdg-open', address];
}
