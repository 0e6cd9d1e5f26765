import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveApp } from '../../scripts/serve.mjs';

interface OwnServer {
  readonly address: string;
  /** The files that it serves: a copy of the build, to be changed at will. */
  readonly root: string;
  /** After this nobody listens at the address any more. */
  readonly stop: () => Promise<void>;
  readonly remove: () => Promise<void>;
}

/** The built app from a server that a test may stop. */
export async function startOwnServer(): Promise<OwnServer> {
  const root = await mkdtemp(join(tmpdir(), 'liaison-served-'));
  await cp('out/renderer', root, { recursive: true, filter: (path) => !path.endsWith('.map') });
  const { address, close } = await serveApp({ port: 0, root });
  let stopping: Promise<void> | undefined;
  const stop = () => (stopping ??= close());
  const remove = async () => {
    await stop();
    await rm(root, { recursive: true, force: true });
  };
  return { address, root, stop, remove };
}
