import type { Io } from './io';

const MILLISECONDS_BETWEEN = 100;

/** Shows how far something has come, not oftener than a reader can follow. */
export function progress(io: Io): (line: () => string) => void {
  let shownAt = -Infinity;
  return (line) => {
    const now = io.now();
    if (now - shownAt < MILLISECONDS_BETWEEN) return;
    shownAt = now;
    io.showProgress(line());
  };
}
