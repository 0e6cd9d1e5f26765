import { describe, expect, it } from 'vitest';
import { AwakeClock, LONGEST_UNSEEN } from '#shared/workflow/awakeClock';

const HOUR = 3_600_000;

/** A room whose two clocks go where they are put. */
function aRoom() {
  const room = { monotonic: 5_000, wall: 1_000_000 };
  const clock = new AwakeClock({ monotonic: () => room.monotonic, wall: () => room.wall });
  const pass = (monotonic: number, wall = monotonic) => {
    room.monotonic += monotonic;
    room.wall += wall;
  };
  return { room, clock, pass };
}

describe('the clock that does not count sleep', () => {
  it('goes with the room while somebody looks', () => {
    const { clock, pass } = aRoom();
    const start = clock.monotonic();
    for (let second = 0; second < 100; second += 1) {
      pass(1_000);
      clock.monotonic();
    }
    expect(clock.monotonic() - start).toBe(100_000);
    expect(clock.takeSleep()).toBe(0);
  });

  it('counts a stretch that a hidden window may well be left alone for', () => {
    const { clock, pass } = aRoom();
    const start = clock.monotonic();
    pass(LONGEST_UNSEEN);
    expect(clock.monotonic() - start).toBe(LONGEST_UNSEEN);
    expect(clock.takeSleep()).toBe(0);
  });

  it('counts nothing of a longer one, and tells of it once', () => {
    const { clock, pass } = aRoom();
    const start = clock.monotonic();
    pass(8 * HOUR);
    expect(clock.monotonic() - start).toBe(0);
    expect(clock.takeSleep()).toBe(8 * HOUR);
    expect(clock.takeSleep()).toBe(0);
    pass(1_000);
    expect(clock.monotonic() - start).toBe(1_000);
  });

  it('knows a sleep by the wall clock where the other one stands still meanwhile', () => {
    const { clock, pass } = aRoom();
    const start = clock.monotonic();
    pass(500, 3 * HOUR + 500);
    expect(clock.monotonic() - start).toBe(500);
    expect(clock.takeSleep()).toBe(3 * HOUR);
  });

  it('takes no notice of a wall clock that is set back or a little forward', () => {
    const { room, clock, pass } = aRoom();
    const start = clock.monotonic();
    pass(500, -48 * HOUR);
    pass(500, LONGEST_UNSEEN);
    expect(clock.monotonic() - start).toBe(1_000);
    expect(clock.takeSleep()).toBe(0);
    expect(clock.wall()).toBe(room.wall);
  });

  it('never goes back, even if the room does', () => {
    const { clock, pass } = aRoom();
    const start = clock.monotonic();
    pass(-3_000);
    expect(clock.monotonic() - start).toBe(0);
    pass(2_000);
    expect(clock.monotonic() - start).toBe(2_000);
  });
});
