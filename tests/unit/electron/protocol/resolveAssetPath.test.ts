import { mkdir, realpath, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { resolveAssetPath } from '../../../../electron/main/protocol/resolveAssetPath';
import { aFolder } from '../../../support/aFolder';

async function aBuiltApp() {
  const folder = await realpath(await aFolder());
  const root = join(folder, 'renderer');
  await mkdir(join(root, 'assets'), { recursive: true });
  await mkdir(join(folder, 'renderer-other'));
  await writeFile(join(root, 'index.html'), 'page');
  await writeFile(join(root, 'assets/a b.js'), 'script');
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await writeFile(join(folder, 'renderer-other/secret.txt'), 'secret');
  return { folder, root };
}

describe('resolveAssetPath', () => {
  it('finds the page at the root and a file by its encoded name', async () => {
    const { root } = await aBuiltApp();

    expect(await resolveAssetPath(root, 'app://liaison/')).toBe(join(root, 'index.html'));
    expect(await resolveAssetPath(root, 'app://liaison/assets/a%20b.js?v=1#top')).toBe(join(root, 'assets/a b.js'));
  });

  it.each([
    'app://liaison/../secret.txt',
    'app://liaison/..%2fsecret.txt',
    'app://liaison/%2e%2e/secret.txt',
    'app://liaison/assets/..%2f..%2fsecret.txt',
    'app://liaison/..%2frenderer-other/secret.txt',
    'app://liaison//etc/passwd',
    'app://liaison/%2fetc%2fpasswd',
    'app://liaison/index.html%00.js',
    'app://liaison/%zz',
  ])('finds nothing outside the folder: %s', async (address) => {
    const { root } = await aBuiltApp();

    expect(await resolveAssetPath(root, address)).toBeUndefined();
  });

  it('does not follow a link out of the folder', async () => {
    const { folder, root } = await aBuiltApp();
    await symlink(join(folder, 'secret.txt'), join(root, 'link.txt'));

    expect(await resolveAssetPath(root, 'app://liaison/link.txt')).toBeUndefined();
  });

  it('finds neither a folder nor a missing file', async () => {
    const { root } = await aBuiltApp();

    expect(await resolveAssetPath(root, 'app://liaison/assets')).toBeUndefined();
    expect(await resolveAssetPath(root, 'app://liaison/none.js')).toBeUndefined();
  });
});
