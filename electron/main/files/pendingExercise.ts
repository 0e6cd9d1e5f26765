import type { OpenResult } from '#shared/ipc/contract';

/** Holds a file that was opened from outside until the page asks for it; a later one replaces it. */
export class PendingExercise {
  private held: OpenResult = { kind: 'cancelled' };

  put(result: OpenResult): void {
    this.held = result;
  }

  take(): OpenResult {
    const taken = this.held;
    this.held = { kind: 'cancelled' };
    return taken;
  }
}
