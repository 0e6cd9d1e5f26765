import type { Clock } from './sessionClock';

/**
 * The longest stretch between two looks at the clock that still counts as time in the room; milliseconds. A window that
 * nobody sees is woken once a minute only, so it is longer than that.
 */
export const LONGEST_UNSEEN = 90_000;

/**
 * The room's time without the time that the machine slept. Some machines' own clocks run on while they sleep and some
 * stand still, so the stretch between two looks decides: one that is longer than `LONGEST_UNSEEN` does not count at all.
 * So `monotonic` never moves by more than that from one look to the next, whatever the machine's clocks do. Somebody must
 * look more often than that.
 */
export class AwakeClock implements Clock {
  readonly #room: Clock;
  #last: { readonly monotonic: number; readonly wall: number };
  /** How far the room's time is ahead, milliseconds. */
  #uncounted = 0;
  #asleep = 0;

  constructor(room: Clock) {
    this.#room = room;
    this.#last = { monotonic: room.monotonic(), wall: room.wall() };
  }

  monotonic(): number {
    this.#look();
    return this.#last.monotonic - this.#uncounted;
  }

  wall(): number {
    return this.#room.wall();
  }

  /**
   * Milliseconds that the machine slept since this was last asked; 0 when it was awake. Where its own clock stands still
   * meanwhile only the wall clock shows it, and one that is set forward looks the same.
   */
  takeSleep(): number {
    this.#look();
    const asleep = this.#asleep;
    this.#asleep = 0;
    return asleep;
  }

  #look(): void {
    const now = { monotonic: this.#room.monotonic(), wall: this.#room.wall() };
    const passed = now.monotonic - this.#last.monotonic;
    const onTheWall = now.wall - this.#last.wall;
    this.#last = now;
    if (passed < 0 || passed > LONGEST_UNSEEN) this.#uncounted += passed;
    if (passed > LONGEST_UNSEEN) this.#asleep += passed;
    else if (onTheWall - passed > LONGEST_UNSEEN) this.#asleep += onTheWall - passed;
  }
}
