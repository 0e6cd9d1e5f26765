import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

const WORKER = 'serviceWorker.js';
/** What no page asks for. */
const LEFT_OUT = /\.map$|^licences\.md$/;

/**
 * Tells the service worker which files were built, and gives them together a version. Its name stays without a digest: the
 * browser finds a newer one at the same address.
 *
 * @returns {import('vite').Plugin}
 */
export function offlineCopy() {
  let publicDir = '';
  return {
    name: 'liaison:offline-copy',
    apply: 'build',
    configResolved(config) {
      publicDir = config.publicDir;
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const worker = bundle[WORKER];
        if (worker?.type !== 'chunk') return;
        if (worker.imports.length > 0) throw new Error(`${WORKER} must stand alone`);
        /** @type {Map<string, string | Uint8Array>} */
        const files = new Map(publicFiles(publicDir));
        for (const [name, output] of Object.entries(bundle)) {
          if (name !== WORKER && !LEFT_OUT.test(name))
            files.set(name, output.type === 'chunk' ? output.code : output.source);
        }
        const names = [...files.keys()].sort();
        const digest = createHash('sha256');
        for (const name of names) digest.update(`${name}\0`).update(files.get(name) ?? '');
        const copy = { version: digest.digest('hex').slice(0, 16), files: names };
        // The line put in front would make its source map wrong.
        delete bundle[`${WORKER}.map`];
        const code = worker.code.replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n');
        worker.code = `const OFFLINE_COPY = ${JSON.stringify(copy)};\n${code}`;
      },
    },
  };
}

/**
 * @param {string} folder
 * @returns {[string, Uint8Array][]}
 */
function publicFiles(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path)]);
}
