/** What one side does, many times over: `batch` does it `count` times. */
export interface Side {
  readonly count: number;
  readonly batch: () => unknown;
}

export interface Comparison {
  /** Of the rounds' ratios, theirs to ours, the middle one: how many times longer they take. */
  readonly ratio: number;
  /** Milliseconds for one, the middle one of all rounds. */
  readonly ours: number;
  readonly theirs: number;
  readonly rounds: number;
}

const ROUNDS = 15;
/** For sides of which one batch takes seconds. */
export const FEW_ROUNDS = 7;
const WARM_UP_MS = 500;
const ROUND_MS = 60;

/**
 * Times two sides in turn, so that whatever else the machine does meets both: both are warmed up, then each round does as many
 * batches of each as take some time, ours and theirs by turns first.
 */
export function compare(ours: Side, theirs: Side, count = ROUNDS): Comparison {
  const [oursTimes, theirsTimes] = [batchesPerRound(ours), batchesPerRound(theirs)];
  const rounds = Array.from({ length: count }, (_, round) => {
    const first = round % 2 === 0 ? timed(ours, oursTimes) : null;
    const second = timed(theirs, theirsTimes);
    return { ours: first ?? timed(ours, oursTimes), theirs: second };
  });
  return {
    ratio: median(rounds.map((round) => round.theirs / round.ours)),
    ours: median(rounds.map((round) => round.ours)),
    theirs: median(rounds.map((round) => round.theirs)),
    rounds: count,
  };
}

/** The middle value; of an even number the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? NaN) + (sorted[Math.floor(middle)] ?? NaN)) / 2;
}

/** Warms a side up and tells how many of its batches take a round. */
function batchesPerRound(side: Side): number {
  const begun = performance.now();
  while (performance.now() - begun < WARM_UP_MS) keep(side.batch());
  const each = timed(side, 1) * side.count;
  return Math.max(1, Math.round(ROUND_MS / Math.max(each, 0.001)));
}

/** Milliseconds for one. */
function timed(side: Side, batches: number): number {
  const begun = performance.now();
  for (let batch = 0; batch < batches; batch += 1) keep(side.batch());
  return (performance.now() - begun) / (batches * side.count);
}

let kept: unknown = null;

/** Takes what a batch made, so that making it cannot be left out. */
function keep(value: unknown): void {
  if (value === kept) return;
  kept = value;
}
