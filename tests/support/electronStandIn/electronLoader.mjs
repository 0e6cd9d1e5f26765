import { URL } from 'node:url';

/** Answers `import ... from 'electron'` of a main process that was imported with `?standIn=ID` by that stand-in. */
const NAMES = [...['app', 'BrowserWindow', 'dialog', 'ipcMain', 'Menu', 'powerSaveBlocker', 'protocol', 'screen']];

/**
 * @param {string} specifier
 * @param {{ parentURL?: string }} context
 * @param {(specifier: string, context: object) => unknown} next
 */
export function resolve(specifier, context, next) {
  const id = context.parentURL?.startsWith('file:') && new URL(context.parentURL).searchParams.get('standIn');
  if (specifier !== 'electron' || !id) return next(specifier, context);
  return { url: `electron-stand-in:${id}`, format: 'module', shortCircuit: true };
}

/**
 * @param {string} url
 * @param {object} context
 * @param {(url: string, context: object) => unknown} next
 */
export function load(url, context, next) {
  if (!url.startsWith('electron-stand-in:')) return next(url, context);
  const id = url.slice('electron-stand-in:'.length);
  const source = `export const { ${NAMES.join(', ')} } = globalThis.electronStandIns.get('${id}');`;
  return { source, format: 'module', shortCircuit: true };
}
