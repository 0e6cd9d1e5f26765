import { backupDueIn, isUrgent } from '#shared/backup/backupDue';
import type { SessionLog } from '#shared/workflow/sessionLog';

/** What became of an attempt: how many records it holds, or why there is none. `notNow` is no failure: nobody can write now. */
export type Attempted = { readonly kind: 'written'; readonly records: number } | { readonly kind: 'failed' | 'notNow' };

/** Decides when a session that is played is backed up. It never waits for a backup, and nothing waits for it. */
export class WatchedSession {
  readonly #attempt: (log: SessionLog) => Promise<Attempted>;
  readonly #now: () => number;
  #log: SessionLog;
  #written: number | null = null;
  #urgent = false;
  #changedAt: number;
  #triedAt: number;
  #failures = 0;
  #trying = false;
  #ended = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    log: SessionLog,
    attempt: (log: SessionLog) => Promise<Attempted>,
    now: () => number = () => performance.now(),
  ) {
    this.#log = log;
    this.#attempt = attempt;
    this.#now = now;
    this.#changedAt = now();
    this.#triedAt = now();
  }

  /** Only records that are durable count. */
  changed(log: SessionLog): void {
    if (log.length === this.#log.length) return;
    if (log.last && isUrgent(log.last)) this.#urgent = true;
    this.#log = log;
    this.#changedAt = this.#now();
    this.plan();
  }

  /** Backs up what is not yet, at once: the session is not played here any more. */
  end(): void {
    this.#ended = true;
    this.plan();
  }

  /** Tries at once, whatever failed before. */
  tryNow(): void {
    this.#failures = 0;
    this.#urgent = true;
    this.plan();
  }

  plan(): void {
    clearTimeout(this.#timer);
    if (this.#trying) return;
    const due = backupDueIn(
      {
        records: this.#log.length,
        written: this.#written,
        urgent: this.#urgent,
        changedAt: this.#changedAt,
        triedAt: this.#triedAt,
        failures: this.#failures,
      },
      this.#now(),
    );
    if (due === null) return;
    // Whoever comes after has one attempt more, and then it is for the next start.
    if (this.#ended && this.#failures > 0) return;
    this.#timer = setTimeout(() => void this.#try(), this.#ended ? 0 : due);
  }

  async #try(): Promise<void> {
    this.#trying = true;
    const attempted = await this.#attempt(this.#log);
    this.#trying = false;
    this.#triedAt = this.#now();
    if (attempted.kind === 'written') {
      this.#written = attempted.records;
      this.#failures = 0;
      // What came meanwhile may be urgent too.
      const last = this.#log.last;
      this.#urgent = this.#log.length > attempted.records && last !== undefined && isUrgent(last);
    } else if (attempted.kind === 'failed') {
      this.#failures += 1;
    } else {
      // Looked at again when there is a place to write to.
      return;
    }
    this.plan();
  }
}
