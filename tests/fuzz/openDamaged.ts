import { readFileSync } from 'node:fs';
import type { ArchiveContents } from '#shared/archive/archiveContents';
import { writePackage, type PackageContents } from '#shared/archive/exercisePackage';
import { sealArchive } from '#shared/archive/sealArchive';
import type { LogRecord } from '#shared/kernel/logRecord';
import { readIncoming } from '../../renderer/archives/incoming';
import { filesIn, opened, storedArchive, textIn, type Files } from '../support/archives';
import { FULL } from '../support/exerciseTexts';
import { mutateBytes } from '../support/mutateBytes';
import { mutateText, seededDraw, type Draw } from '../support/mutateText';
import { writeZip } from '#shared/archive/zip/writeZip';
import { decodeUtf8, encodeUtf8 } from '#shared/archive/utf8';

/** Opening that takes longer than this counts as a hang; milliseconds of the processor. */
const HANG = 2_000;
const MICROSECONDS = 1_000;

/** A file as it came out of a mutation. */
interface Damaged {
  readonly what: string;
  readonly bytes: Uint8Array;
}

type Opened =
  | { readonly kind: 'taken'; readonly session: ArchiveContents | null; readonly folder: PackageContents | null }
  | { readonly kind: 'refused'; readonly why: string };

/** What happened to one mutated file. */
export interface Outcome {
  readonly round: number;
  readonly what: string;
  readonly bytes: Uint8Array;
  readonly taken: boolean;
  /** What would come into the database: a session, or a package's exercise; both null for what was refused. */
  readonly session: ArchiveContents | null;
  readonly folder: PackageContents | null;
  /** Null when nothing went wrong. */
  readonly fault: string | null;
  /** Milliseconds of the processor. */
  readonly took: number;
}

export interface OpenedDamaged {
  readonly taken: number;
  readonly refused: number;
  readonly faults: readonly Outcome[];
  readonly hangs: number;
  readonly slowest: number;
  /** How many of each kind of file were made. */
  readonly kinds: Readonly<Record<string, number>>;
}

/**
 * Opens `count` mutated session archives and packages, the same ones for the same seed. `onOutcome` sees each of them, and
 * may wait for something.
 */
export async function openDamaged(
  count: number,
  seed: number,
  onOutcome: (outcome: Outcome) => Promise<void> | void = () => undefined,
): Promise<OpenedDamaged> {
  const draw = seededDraw(seed);
  const make = await makers();
  const faults: Outcome[] = [];
  const kinds: Record<string, number> = {};
  let [taken, hangs, slowest] = [0, 0, 0];
  for (let round = 0; round < count; round += 1) {
    const damaged = await make[round % make.length]?.(draw);
    if (!damaged) continue;
    const outcome = await outcomeOf(damaged, round);
    kinds[damaged.what] = (kinds[damaged.what] ?? 0) + 1;
    if (outcome.taken) taken += 1;
    if (outcome.fault !== null) faults.push(outcome);
    if (outcome.took > HANG) hangs += 1;
    slowest = Math.max(slowest, outcome.took);
    await onOutcome(outcome);
  }
  return { taken, refused: count - taken, faults, hangs, slowest, kinds };
}

async function outcomeOf({ what, bytes }: Damaged, round: number): Promise<Outcome> {
  const start = process.cpuUsage();
  let taken = false;
  let [session, folder]: [ArchiveContents | null, PackageContents | null] = [null, null];
  let fault: string | null = null;
  try {
    const result = await open(bytes);
    taken = result.kind === 'taken';
    if (result.kind === 'taken') ({ session, folder } = result);
    if (result.kind === 'refused' && !isReason(result.why)) fault = `a reason that says nothing: ${result.why}`;
  } catch (error) {
    fault = error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
  const { user, system } = process.cpuUsage(start);
  return { round, what, bytes, taken, session, folder, fault, took: (user + system) / MICROSECONDS };
}

const isReason = (why: string) => /^\S.*[.!?`"]$/s.test(why) && !/undefined|\[object|NaN|null\b/.test(why);

/** By the one door through which the app takes archives and packages in. */
async function open(bytes: Uint8Array): Promise<Opened> {
  const incoming = await readIncoming(bytes, undefined, () => undefined);
  switch (incoming.kind) {
    case 'refused':
      return incoming;
    case 'locked':
      return { kind: 'refused', why: 'It needs a passphrase.' };
    case 'session':
      return { kind: 'taken', session: incoming.contents, folder: null };
    case 'package': {
      const error = incoming.parts.flatMap(({ findings }) => findings).find(({ severity }) => severity === 'error');
      return error
        ? { kind: 'refused', why: error.message }
        : { kind: 'taken', session: null, folder: incoming.contents };
    }
  }
}

type Maker = (draw: Draw) => Promise<Damaged>;

/** Half of the files are damaged as bytes; the other half is zipped, and sealed, again after the damage, as a forger would. */
async function makers(): Promise<readonly Maker[]> {
  const session = storedArchive('v4.liaison-session');
  const locked = storedArchive('v4-locked.liaison-session');
  const earlier = decodeUtf8(storedArchive('v3.json')) ?? '';
  const contents = await opened(session);
  const folder = packageContents();
  const packed = writePackage(folder);
  const bytesOf =
    (what: string, bytes: Uint8Array): Maker =>
    (draw) =>
      Promise.resolve({ what, bytes: mutateBytes(bytes, draw) });
  return [
    bytesOf('session, bytes', session),
    bytesOf('package, bytes', packed),
    (draw) => Promise.resolve({ what: 'session, zipped again', bytes: rezipped(session, draw) }),
    (draw) => Promise.resolve({ what: 'package, zipped again', bytes: rezipped(packed, draw) }),
    async (draw) => ({ what: 'session, sealed again', bytes: await resealed(contents, draw) }),
    bytesOf('session with a passphrase, bytes', locked),
    (draw) =>
      Promise.resolve({
        what: 'session of an earlier version',
        bytes: encodeUtf8(wellFormed(mutateText(earlier, draw))),
      }),
  ];
}

function packageContents(): PackageContents {
  const map = readFileSync(new URL('../../exercises/mitrovica_bridge/media/map.svg', import.meta.url));
  const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3);
  return {
    text: FULL,
    translations: [],
    media: [
      { name: 'media/area.svg', bytes: new Uint8Array(map) },
      { name: 'media/bridge.png', bytes: png },
    ],
  };
}

/** One file in the zip is changed, renamed, doubled or taken out; the zip itself is whole again. */
function rezipped(zip: Uint8Array, draw: Draw): Uint8Array {
  const files: Files = new Map(filesIn(zip));
  const names = [...files.keys()];
  const name = names[draw(0, names.length - 1)] ?? '';
  const bytes = files.get(name) ?? new Uint8Array();
  switch (draw(0, 4)) {
    case 0:
      files.set(name, encodeUtf8(wellFormed(mutateText(textIn(files, name), draw))));
      break;
    case 1:
      files.set(name, mutateBytes(bytes, draw));
      break;
    case 2:
      files.delete(name);
      files.set(`${name}${['', '.svg', '/x', '.PNG', ' ', '\u200B'][draw(0, 5)] ?? ''}`, bytes);
      break;
    case 3:
      files.set(`media/${'x'.repeat(draw(1, 250))}.svg`, bytes);
      break;
    default:
      files.delete(name);
  }
  return writeZip([...files].map(([path, of]) => ({ name: path, bytes: of })));
}

type Contents = Awaited<ReturnType<typeof opened>>;

/** As one who knows the format would do it: every hash is right again. */
function resealed({ session, log, media }: Contents, draw: Draw): Promise<Uint8Array> {
  const which = draw(0, 2);
  const record = which === 1 ? mutatedJson(log, draw) : null;
  return sealArchive(
    {
      session:
        which === 0
          ? { ...session, exerciseText: wellFormed(mutateText(session.exerciseText, draw)) }
          : which === 2
            ? { ...session, seats: session.seats.slice(draw(0, 2)), seed: draw(-5, 5), exerciseId: session.exerciseId }
            : session,
      log: (record ?? log) as readonly LogRecord[],
      media,
    },
    { names: true, lock: null },
  );
}

/** A JSON value with damage in it that leaves it JSON; null where none of some tries does. */
function mutatedJson(value: unknown, draw: Draw): unknown {
  const text = JSON.stringify(value);
  for (let tries = 0; tries < 20; tries += 1) {
    try {
      const mutated: unknown = JSON.parse(mutateText(text, draw));
      if (Array.isArray(mutated)) return mutated;
    } catch {
      // Not JSON any more: the next one may be.
    }
  }
  return null;
}

/** No UTF-8 holds half a pair. */
function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\uFFFD');
}
