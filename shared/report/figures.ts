import { INSTRUMENTS, type Instrument } from '../exercise/words';
import type { Seconds } from '../exercise/units';
import type { CompiledExercise } from '../kernel/compile';
import type { EffectivePlay } from './effectivePlay';
import type { DecisionReport, DecisionResult, Figures } from './reportModel';

export function figures(
  compiled: CompiledExercise,
  play: EffectivePlay,
  decisions: readonly DecisionReport[],
): Figures {
  const results = (result: DecisionResult) => decisions.filter((decision) => decision.result === result).length;
  const joint = decisions.filter((decision) => decision.joint && decision.result !== 'notReached');
  const uncompared = joint.filter(({ positionsAgreed }) => positionsAgreed === null);
  const times = decisions.flatMap(({ choice, taken }) => (choice && taken !== null ? [taken] : []));
  const uses = (instrument: Instrument) =>
    decisions.filter(({ choice }) => choice?.instruments.includes(instrument)).length;

  const injects = play.final.injects.map(({ status, deliveredAt }, index) => ({
    status,
    delivered: deliveredAt !== null,
    pool: compiled.exercise.injects[index]?.trigger.kind === 'pool',
    skippedByHand: play.moments.some(
      ({ record }) =>
        record?.command.type === 'inject.skip' && record.command.inject === compiled.exercise.injects[index]?.id,
    ),
  }));
  const count = (fits: (inject: (typeof injects)[number]) => boolean) => injects.filter(fits).length;

  return {
    decisions: {
      inTime: results('inTime'),
      late: results('late'),
      notDecided: results('notDecided'),
      leftOpen: results('leftOpen'),
      notReached: results('notReached'),
      joint: joint.length,
      agreedBefore: joint.filter(({ positionsAgreed }) => positionsAgreed === true).length,
      split: joint.filter(({ positionsAgreed }) => positionsAgreed === false).length,
      fewPositions: uncompared.filter(({ positions }) => positions.length < 2).length,
      inWords: uncompared.filter(({ positions }) => positions.length >= 2).length,
      withDissent: decisions.filter(({ dissent }) => dissent.length > 0).length,
      dissents: decisions.reduce((sum, { dissent }) => sum + dissent.length, 0),
      overruled: decisions.filter(({ overruled }) => overruled).length,
      measured: times.length,
      medianTaken: median(times),
    },
    injects: {
      delivered: count(({ delivered }) => delivered),
      fromPool: count(({ delivered, pool }) => delivered && pool),
      skipped: count(({ status, skippedByHand }) => status === 'skipped' && skippedByHand),
      calledOff: count(({ status, skippedByHand }) => status === 'skipped' && !skippedByHand),
      held: count(({ status }) => status === 'held'),
      notReached: count(({ status, pool }) => (status === 'scheduled' || status === 'due') && !pool),
    },
    instruments: Object.fromEntries(INSTRUMENTS.map((instrument) => [instrument, uses(instrument)])) as Record<
      Instrument,
      number
    >,
    undone: play.undone,
  };
}

/** The middle value, or the mean of the two in the middle in whole seconds; null for an empty list. */
function median(values: readonly Seconds[]): Seconds | null {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle];
  if (upper === undefined) return null;
  return sorted.length % 2 === 1 ? upper : Math.round(((sorted[middle - 1] ?? upper) + upper) / 2);
}
