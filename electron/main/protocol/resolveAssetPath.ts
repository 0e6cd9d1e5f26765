import { realpath, stat } from 'node:fs/promises';
import { resolve, sep } from 'node:path';

/**
 * The file below `root` that the address names, or undefined: no such file, not a plain file, or outside `root`, be it
 * by `..`, by an encoded slash or through a link.
 */
export async function resolveAssetPath(root: string, address: string): Promise<string | undefined> {
  try {
    const { pathname } = new URL(address);
    const wanted = decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    const [inside, found] = await Promise.all([realpath(root), realpath(resolve(root, `.${wanted}`))]);
    return found.startsWith(inside + sep) && (await stat(found)).isFile() ? found : undefined;
  } catch {
    return undefined;
  }
}
