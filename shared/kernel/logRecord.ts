import type { RoleId } from '../exercise/ids';
import type { Seconds } from '../exercise/units';
import type { Command } from './command';

/** Takes the last undoable command back; `record` is the sequence number of the record that is undone. */
export interface Undo {
  readonly type: 'log.undo';
  readonly record: number;
}

/** One accepted command. The records of a session, in order, are its log. */
export interface LogRecord {
  /** 1 for the first, without gaps. */
  readonly seq: number;
  /** Exercise time. */
  readonly at: Seconds;
  /** Wall time, milliseconds since 1970 UTC. */
  readonly wall: number;
  /** The role whose seat did it; null for the facilitator. */
  readonly by: RoleId | null;
  readonly command: Command | Undo;
  /** Of the state after the command: see `checksum`. */
  readonly checksum: string;
}

/** A record before its command was accepted. */
export type DraftRecord = Omit<LogRecord, 'checksum'>;
