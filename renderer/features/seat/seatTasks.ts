import type { SeatDecision, SeatInject, SeatView } from '#shared/workflow/seatView';

export interface SeatTasks {
  /** Not yet understood, oldest first: news is read in the order in which it came. */
  readonly toRead: readonly SeatInject[];
  /** Answered or not; still to be changed. The one that closes first comes first. */
  readonly toAnswer: readonly SeatDecision[];
  /** On the table, or over. */
  readonly rest: readonly SeatDecision[];
  readonly earlier: readonly SeatInject[];
}

/** What a seat sees, sorted by what it has to do about it. */
export function seatTasks({ injects, decisions }: SeatView): SeatTasks {
  const closing = (decision: SeatDecision) => decision.closesAt ?? Infinity;
  return {
    toRead: injects.filter(({ acknowledged }) => !acknowledged).toReversed(),
    toAnswer: decisions
      .filter(({ stage }) => stage === 'answer')
      .toSorted((a, b) => (closing(a) === closing(b) ? a.openedAt - b.openedAt : closing(a) - closing(b))),
    rest: decisions.filter(({ stage }) => stage !== 'answer'),
    earlier: injects.filter(({ acknowledged }) => acknowledged),
  };
}
