import { z } from 'zod';
import type { ExerciseId, FrameId, RoleId } from '../exercise/ids';
import { readBySchema } from '../exercise/schema/readBySchema';
import type { Translation } from '../exercise/texts/translation';
import type { LogRecord } from '../kernel/logRecord';
import { upgradeRecord, type EarlierRecord } from '../kernel/upgradeRecord';
import { idSchema, recordSchema } from './logSchema';
import type { Pace } from './sessionClock';

/** A person holding a role. */
interface ArchivedSeat {
  readonly role: RoleId;
  readonly person: string;
  /** Of one of the translations; null for the exercise's own. */
  readonly language: string | null;
}

/** What a session ran with, as it is kept outside the app: without the PIN and who held the laptop. */
export interface ArchivedSession {
  readonly id: string;
  readonly name: string;
  readonly exerciseId: ExerciseId;
  readonly exerciseTitle: string;
  /** The file that the session ran with. */
  readonly exerciseText: string;
  /** The exercise's texts in other languages, as they were then. */
  readonly translations: readonly Translation[];
  /** The frame that it was played under; null for the exercise as it is written. */
  readonly frame: FrameId | null;
  /** Seated roles only. */
  readonly seats: readonly ArchivedSeat[];
  readonly pace: Pace;
  /** A 32-bit integer that chance drew from. */
  readonly seed: number;
  /** Wall time, milliseconds since 1970 UTC. */
  readonly createdAt: number;
}

export type ReadArchive =
  | { readonly kind: 'read'; readonly session: ArchivedSession; readonly log: readonly LogRecord[] }
  /** What is wrong with the file, as a sentence. */
  | { readonly kind: 'refused'; readonly reason: string };

/** The last version that was JSON; those after it are zips: see `openArchive`. */
const VERSION = 3;

export const sessionSchema = z.object({
  id: z.string(),
  name: z.string(),
  exerciseId: idSchema<ExerciseId>(),
  exerciseTitle: z.string(),
  exerciseText: z.string(),
  translations: z.array(z.object({ language: z.string(), text: z.string() })),
  frame: idSchema<FrameId>().nullable(),
  seats: z.array(z.object({ role: idSchema<RoleId>(), person: z.string(), language: z.string().nullable() })),
  pace: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('live'), speed: z.number().positive() }),
    z.object({ kind: z.literal('facilitator') }),
  ]),
  seed: z.int32(),
  createdAt: z.number(),
}) satisfies z.ZodType<ArchivedSession>;

const archiveSchema = z.object({ session: sessionSchema, log: z.array(recordSchema) });
const versionSchema = z.object({ liaisonSession: z.int() });
const firstSchema = z.object({
  session: z.record(z.string(), z.unknown()),
  log: z.array(z.looseObject({ command: z.looseObject({ type: z.string() }) })),
});
const secondSchema = z.looseObject({ session: z.looseObject({ seats: z.array(z.looseObject({})) }) });

/**
 * Reads a session's archive of the time when that was JSON, of any of its versions. Its shape is checked, not whether its log can be played with
 * its exercise. Never throws.
 */
export function readSessionArchive(text: string): ReadArchive {
  const data = parse(text);
  if (data === undefined) return { kind: 'refused', reason: 'The file is not JSON, so it is no session of Liaison.' };
  const version = versionSchema.safeParse(data).data?.liaisonSession;
  if (version === undefined) {
    return { kind: 'refused', reason: 'The file is no session that Liaison has saved: `liaisonSession` is missing.' };
  }
  if (version > VERSION || version < 1) {
    const reason = `The session is saved in format ${version}, and this Liaison reads 1 to ${VERSION}. Use a newer Liaison.`;
    return { kind: 'refused', reason };
  }
  const archive = readBySchema(
    archiveSchema,
    UPGRADES.slice(version - 1).reduce<unknown>((older, upgrade) => upgrade(older), data),
  );
  if (archive?.success) return { kind: 'read', ...archive.data };
  const place = archive?.error.issues[0]?.path.join('.') ?? '';
  const where = place === '' ? '' : ` at \`${place}\``;
  return { kind: 'refused', reason: `The session file is damaged${where}. Take another copy of it.` };
}

/** From each version to the next. What is no archive of its version is left for the check. */
const UPGRADES: readonly ((data: unknown) => unknown)[] = [fromFirst, fromSecond];

/** The first version knew only choices of one option, and no frames. */
function fromFirst(data: unknown): unknown {
  const first = readBySchema(firstSchema, data);
  if (!first?.success) return data;
  const { session, log } = first.data;
  // Only `option` is looked at, and what is none of ours is refused by the check that follows.
  return {
    session: { ...session, frame: null },
    log: log.map((record) => upgradeRecord(record as unknown as EarlierRecord)),
  };
}

/** The second version knew only the exercise's own language. */
function fromSecond(data: unknown): unknown {
  const second = readBySchema(secondSchema, data);
  if (!second?.success) return data;
  const { session } = second.data;
  const seats = session.seats.map((seat) => ({ ...seat, language: null }));
  return { ...second.data, session: { ...session, translations: [], seats } };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
