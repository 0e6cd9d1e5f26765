import { z } from 'zod';
import { lockSchema } from './lock';

/** 1 to 3 were JSON files: see `readSessionArchive`. */
export const ARCHIVE_FORMAT = 4;

export const MANIFEST = 'manifest.json';
export const SESSION = 'session.json';
export const EXERCISE = 'exercise.yaml';
export const LOG = 'log.jsonl';
/** Holds the whole archive once more where it is locked. */
export const SEALED = 'sealed';

const partSchema = z.strictObject({ name: z.string(), bytes: z.int().min(0), sha256: z.string() });

/** A file in an archive, by its length in bytes and its hash. */
export type Part = z.output<typeof partSchema>;

const openManifest = z.strictObject({
  liaisonSession: z.literal(ARCHIVE_FORMAT),
  parts: z.array(partSchema),
  /** How many records, and the hash of the last line. */
  log: z.strictObject({ records: z.int().min(0), last: z.string() }),
});
const lockedManifest = z.strictObject({
  liaisonSession: z.literal(ARCHIVE_FORMAT),
  parts: z.array(partSchema),
  lock: lockSchema,
});

export const manifestSchema = z.union([openManifest, lockedManifest]);
export type Manifest = z.output<typeof manifestSchema>;
export type OpenManifest = z.output<typeof openManifest>;
export type LockedManifest = z.output<typeof lockedManifest>;

/** Enough of a manifest of any version to tell which it is. */
export const manifestVersion = z.looseObject({ liaisonSession: z.int() });
