import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What `@electron/fuses` looks for in Electron's program; the version of the wire and its length follow, then a digit for each fuse. */
const FUSE_WIRE = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
/** As Electron ships it: run as Node, NODE_OPTIONS, inspect arguments and file privileges on, the rest off. */
const AS_SHIPPED = '10110001';

/**
 * A folder that stands in the place of Electron's runtime while the app is packaged. It runs nothing: it has what the packager
 * reads and changes, a program with a fuse wire.
 */
export async function writeStandInRuntime(folder: string): Promise<void> {
  for (const name of ['resources', 'locales']) await mkdir(join(folder, name), { recursive: true });
  const wire = Buffer.concat([Buffer.from(FUSE_WIRE), Buffer.from([1, AS_SHIPPED.length]), Buffer.from(AS_SHIPPED)]);
  const padding = Buffer.alloc(512);
  await writeFile(join(folder, 'electron'), Buffer.concat([padding, wire, padding]), { mode: 0o755 });
  await writeFile(join(folder, 'LICENSE'), 'Of the stand-in.\n');
}

/** In the order of the wire. */
const FUSES = [
  ...['runAsNode', 'cookieEncryption', 'nodeOptions', 'inspectArguments'],
  ...['asarIntegrity', 'onlyFromAsar', 'ownSnapshot', 'filePrivileges'],
];

/** How the fuses of a program stand. */
export function fuseWire(program: Buffer): Readonly<Record<string, boolean>> {
  const start = program.indexOf(FUSE_WIRE) + FUSE_WIRE.length + 2;
  return Object.fromEntries(
    FUSES.map((fuse, index) => [fuse, program.toString('latin1', start + index, start + index + 1) === '1']),
  );
}
