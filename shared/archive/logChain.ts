import { z } from 'zod';
import type { LogRecord } from '../kernel/logRecord';
import { recordSchema } from '../workflow/logSchema';
import { canonicalJson } from './canonicalJson';
import { refused, type Refused } from './refused';
import { sha256Hex } from './sha256Hex';
import { decodeUtf8, encodeUtf8 } from './utf8';

/** A log as lines, each with the hash of the one before; `last` is the hash of the last one. */
export interface ChainedLog {
  readonly bytes: Uint8Array;
  readonly last: string;
}

type ReadLog = { readonly kind: 'read'; readonly log: readonly LogRecord[] } | Refused;

/** How often progress is told: each so many lines. */
const TOLD_EACH = 500;

const lineSchema = z.object({ after: z.string(), record: recordSchema });

/** Chains the records to each other and the first of them to what the session ran with, whose hash is `origin`. */
export function chainLog(log: readonly LogRecord[], origin: string): ChainedLog {
  let last = origin;
  const lines = log.map((record) => {
    const line = canonicalJson({ after: last, record });
    last = sha256Hex(encodeUtf8(line));
    return `${line}\n`;
  });
  return { bytes: encodeUtf8(lines.join('')), last };
}

/** Reads a chained log back. Says which record does not follow the one before it. */
export function readChain(
  bytes: Uint8Array,
  origin: string,
  expected: { readonly records: number; readonly last: string },
  onProgress: (share: number) => void,
): ReadLog {
  const text = decodeUtf8(bytes);
  if (text === null) return refused('The log in it is damaged: it is not UTF-8. Take another copy of the file.');
  const lines = text.split('\n');
  if (lines.pop() !== '')
    return refused(`The log in it is cut off in record ${lines.length + 1}. Take another copy of the file.`);
  const log: LogRecord[] = [];
  let last = origin;
  for (const [index, line] of lines.entries()) {
    const number = index + 1;
    const read = lineSchema.safeParse(parse(line));
    if (!read.success || canonicalJson(read.data) !== line)
      return refused(`Record ${number} of the log cannot be read. Take another copy of the file.`);
    if (read.data.after !== last) return refused(changed(number));
    last = sha256Hex(encodeUtf8(line));
    log.push(read.data.record);
    if (number % TOLD_EACH === 0) onProgress(number / lines.length);
  }
  if (log.length !== expected.records) {
    return refused(
      `The log has ${log.length} records and the manifest says ${expected.records}: some were taken away or added. Take another copy of the file.`,
    );
  }
  if (last !== expected.last) return refused(changed(log.length + 1));
  return { kind: 'read', log };
}

/** `number` is the record that names another one before it than the one that is there; one past the last for the manifest. */
function changed(number: number): string {
  if (number === 1)
    return 'What the session ran with was changed after it was saved: the first record of the log does not follow it. Take another copy of the file.';
  return `Record ${number - 1} of the log was changed, moved or put in after the session was saved. Take another copy of the file.`;
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
