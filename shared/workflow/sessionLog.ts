import type { LogRecord } from '../kernel/logRecord';

/**
 * The log of a session that goes on. It never changes; adding a record gives another log that shares the earlier ones, so
 * that it takes the same time however long the log has become.
 */
export class SessionLog {
  readonly length: number;
  /** Shared with the logs before and after this one: only its first `length` records are of this log. */
  readonly #shared: LogRecord[];
  #records: readonly LogRecord[] | null = null;

  private constructor(shared: LogRecord[], length: number) {
    this.#shared = shared;
    this.length = length;
  }

  static of(records: readonly LogRecord[]): SessionLog {
    return new SessionLog([...records], records.length);
  }

  /** The record with this sequence number, or undefined. */
  record(seq: number): LogRecord | undefined {
    return seq <= this.length ? this.#shared[seq - 1] : undefined;
  }

  get last(): LogRecord | undefined {
    return this.record(this.length);
  }

  /** All of them, in order; the same array each time. */
  get records(): readonly LogRecord[] {
    this.#records ??= this.#shared.slice(0, this.length);
    return this.#records;
  }

  /** This log with one more record. */
  with(record: LogRecord): SessionLog {
    // Where another log has already gone on from here, this one needs records of its own.
    const shared = this.#shared.length === this.length ? this.#shared : this.#shared.slice(0, this.length);
    shared.push(record);
    return new SessionLog(shared, this.length + 1);
  }
}
