import type { Instrument } from '../exercise/words';
import type { DecisionId, RoleId } from '../exercise/ids';
import type { AnswerState } from '../kernel/answer';
import { answerStateText } from '../kernel/answerText';
import type { CompiledExercise } from '../kernel/compile';
import { indexOf } from '../kernel/indexById';
import { outcomesOf } from '../kernel/outcomesOf';
import type { Command } from '../kernel/command';
import { optionsUsed } from '../kernel/spentBy';
import type { DecisionState } from '../kernel/state';
import type { EffectivePlay, Moment } from './effectivePlay';
import { outcomeReport } from './outcomeReport';
import type { DecisionReport, DecisionResult, OutcomeReport, SessionReport } from './reportModel';

/** Every decision of the exercise, in the exercise's order, as it went at this pace. */
export function decisionReports(
  compiled: CompiledExercise,
  play: EffectivePlay,
  pace: SessionReport['pace'],
): readonly DecisionReport[] {
  const closing = play.moments.flatMap(({ record }) =>
    record?.command.type === 'decision.commit' || record?.command.type === 'decision.expire'
      ? [record.command.decision]
      : [],
  );
  return compiled.exercise.decisions.map(({ id }, index) => {
    const place = closing.indexOf(id);
    return decisionReport(compiled, play, index, place < 0 ? null : place + 1, pace);
  });
}

function decisionReport(
  compiled: CompiledExercise,
  play: EffectivePlay,
  index: number,
  number: number | null,
  pace: SessionReport['pace'],
): DecisionReport {
  const { exercise } = compiled;
  const authored = exercise.decisions[index];
  const state = play.final.decisions[index];
  if (!authored || !state) throw new Error(`No decision at ${index}`);
  const nameOf = (role: RoleId) => exercise.roles[indexOf(compiled.roleIndex, role)]?.name ?? role;
  const textOf = (answer: AnswerState) => answerStateText(authored, answer);
  const outcomes = outcomesOf(compiled, play.final, index).map((outcome) => outcomeReport(compiled, outcome));
  const commit = lastOf(play.moments, 'decision.commit', authored.id);
  const overruling = lastOf(play.moments, 'outcome.adjudicate', authored.id);
  // Nothing was proposed for an answer in words, so nothing of it was overruled.
  const inWords = typeof state.answer === 'string';
  const standing = outcomes[state.outcome ?? -1] ?? null;
  const taken = state.openedAt === null || state.closedAt === null ? null : state.closedAt - state.openedAt;
  const stoodStill = pace.kind === 'facilitator' && taken === 0;

  return {
    id: authored.id,
    number,
    title: authored.title,
    question: authored.question,
    rule: authored.rule,
    joint: authored.by.length > 1,
    by: authored.by.map(nameOf),
    lead: authored.lead && nameOf(authored.lead),
    result: resultOf(state),
    openedAt: state.openedAt,
    closedAt: state.closedAt,
    taken: stoodStill ? null : taken,
    allowed: state.openedAt === null || state.closesAt === null ? null : state.closesAt - state.openedAt,
    positions: state.positions.map(({ role, answer, confidence, reason, at }) => ({
      role: exercise.roles[role]?.name ?? '',
      option: textOf(answer),
      confidence,
      reason,
      at,
    })),
    positionsAgreed:
      state.positions.length < 2 || authored.form.kind === 'text'
        ? null
        : new Set(state.positions.map(({ answer }) => String(answer))).size === 1,
    choice:
      state.answer !== null && commit
        ? {
            option: textOf(state.answer),
            instruments: instrumentsOf(compiled, index, state.answer),
            reason: commit.command.reason,
            by: commit.by && nameOf(commit.by),
          }
        : null,
    dissent: (commit?.command.dissent ?? []).map(({ role, reason }) => ({ role: nameOf(role), reason })),
    proposed: overruling && !inWords ? proposedBefore(compiled, play, index, outcomes) : standing,
    overruled:
      overruling && !inWords ? { outcome: standing, reason: overruling.command.reason, at: overruling.at } : null,
    ruling: overruling && inWords ? { reason: overruling.command.reason, at: overruling.at } : null,
    applied: state.outcomeStatus === 'applied',
  };
}

function instrumentsOf(compiled: CompiledExercise, decision: number, answer: AnswerState): readonly Instrument[] {
  const options = compiled.exercise.decisions[decision]?.options ?? [];
  return [...new Set(optionsUsed(compiled, decision, answer).flatMap((index) => options[index]?.instruments ?? []))];
}

function resultOf({ openedAt, closedAt, closesAt, answer }: DecisionState): DecisionResult {
  if (openedAt === null) return 'notReached';
  if (closedAt === null) return 'leftOpen';
  if (answer === null) return 'notDecided';
  return closesAt !== null && closedAt > closesAt ? 'late' : 'inTime';
}

/** The last record of a command on one decision. */
function lastOf<Type extends 'decision.commit' | 'outcome.adjudicate'>(
  moments: readonly Moment[],
  type: Type,
  decision: DecisionId,
): { readonly command: Extract<Command, { type: Type }>; readonly by: RoleId | null; readonly at: number } | undefined {
  const record = moments.findLast(
    (moment) => moment.record?.command.type === type && moment.record.command.decision === decision,
  )?.record;
  return record
    ? { command: record.command as Extract<Command, { type: Type }>, by: record.by, at: record.at }
    : undefined;
}

/** What was proposed before the facilitator first overruled it. */
function proposedBefore(
  compiled: CompiledExercise,
  play: EffectivePlay,
  index: number,
  outcomes: readonly OutcomeReport[],
): OutcomeReport | null {
  const id = compiled.exercise.decisions[index]?.id;
  const first = play.moments.find(
    ({ record }) => record?.command.type === 'outcome.adjudicate' && record.command.decision === id,
  );
  return outcomes[first?.before.decisions[index]?.outcome ?? -1] ?? null;
}
