import type { SeatDecision, SeatInject, SeatView } from '#shared/workflow/seatView';

export interface SeatTasks {
  /** Not yet understood, oldest first: news is read in the order in which it came. */
  readonly toRead: readonly SeatInject[];
  /** The open question that closes first; null when none is left unanswered. */
  readonly toAnswer: SeatDecision | null;
  /** The open questions after it. */
  readonly then: readonly SeatDecision[];
  /** Answered and still to be changed, on the table, or over. */
  readonly rest: readonly SeatDecision[];
  readonly earlier: readonly SeatInject[];
}

/** What a seat sees, sorted by what it has to do about it. */
export function seatTasks({ injects, decisions }: SeatView): SeatTasks {
  const closing = (decision: SeatDecision) => decision.closesAt ?? Infinity;
  const unanswered = ({ stage, own }: SeatDecision) => stage === 'answer' && own === null;
  const [toAnswer = null, ...then] = decisions
    .filter(unanswered)
    .toSorted((a, b) => (closing(a) === closing(b) ? a.openedAt - b.openedAt : closing(a) - closing(b)));
  return {
    toRead: injects.filter(({ acknowledged }) => !acknowledged).toReversed(),
    toAnswer,
    then,
    rest: decisions.filter((decision) => !unanswered(decision)),
    earlier: injects.filter(({ acknowledged }) => acknowledged),
  };
}
