import { expect, it } from 'vitest';
import { KeepScreenOn } from '../../../electron/main/keepScreenOn';

/** What the system would be asked for: how many blockers are held, of those that were ever started. */
function aBlocker() {
  const held = new Set<number>();
  const started: string[] = [];
  return {
    held,
    started,
    start: (type: string) => {
      held.add(started.push(type) - 1);
      return started.length - 1;
    },
    stop: (id: number) => held.delete(id),
  };
}

it('holds one blocker however often it is asked, and lets it go once', () => {
  const blocker = aBlocker();
  const screen = new KeepScreenOn(blocker);

  screen.set(true);
  screen.set(true);
  expect(blocker.started).toEqual(['prevent-display-sleep']);
  expect(blocker.held.size).toBe(1);

  screen.set(false);
  screen.set(false);
  expect(blocker.held.size).toBe(0);
});

it('holds one again after it was let go, also the very first one that the system numbered 0', () => {
  const blocker = aBlocker();
  const screen = new KeepScreenOn(blocker);
  screen.set(true);
  screen.set(false);

  screen.set(true);

  expect([...blocker.held]).toEqual([1]);
});
