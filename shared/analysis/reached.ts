import { effectsOf } from '../exercise/effectsOf';
import type { Exercise, Trigger } from '../exercise/exercise';
import type { InjectId, TaskId } from '../exercise/ids';
import type { CompiledExercise } from '../kernel/compile';
import { isWorkedOn } from '../kernel/nextActs';
import { optionsUsed } from '../kernel/spentBy';
import type { DecisionState, SessionState } from '../kernel/state';
import type { Watcher } from './explore';
import type { Move, Moves, Rest } from './moves';
import { newsOnly } from './withoutNews';

/** A decision as it came up somewhere. */
export interface ReachedDecision {
  /** A state in which it is open; null when it is never asked. */
  askedAt: number | null;
  /** Whether some effect asks it. */
  readonly canBeOpened: boolean;
  /** For each option whether it was ever open. */
  readonly options: boolean[];
  /** For each option the outcomes that can follow it; under -1 those of the decision itself. */
  readonly outcomes: Map<number, Set<number>>;
  expires: boolean;
  /** A state in which it is asked and no answer is open. */
  closedAt: number | null;
  /** Such a state in which nothing else will ever happen. */
  stuckAt: number | null;
}

/** What came up in any playthrough. */
export interface Reached extends Watcher {
  readonly decisions: readonly ReachedDecision[];
  /** Of the injects that are more than news. */
  readonly delivered: ReadonlySet<InjectId>;
  /** News that something has set going: an answer, another inject, an effect. News at a fixed time is not in it. */
  readonly setGoing: ReadonlySet<InjectId>;
}

/** Collects what comes up; `quiet` is the exercise without news, `exercise` the whole one. */
export function reachedIn(exercise: Exercise, quiet: CompiledExercise): Reached {
  const carriers = carriersOf(exercise);
  const news = newsOnly(exercise);
  const follows = newsByCause(exercise, news);
  const delivered = new Set<InjectId>();
  const setGoing = new Set<InjectId>();
  const decisions = quiet.exercise.decisions.map(({ id, options }): ReachedDecision => ({
    askedAt: null,
    canBeOpened: exercise.decisions.flatMap(effectsOf).some(({ open }) => open.includes(id)),
    options: options.map(() => false),
    outcomes: new Map(),
    expires: false,
    closedAt: null,
    stuckAt: null,
  }));
  let marks = 0;
  const happens = (id: string) => {
    marks |= carriers.get(id) ?? 0;
  };
  const starts = (ids: readonly InjectId[] | undefined) => {
    for (const id of ids ?? []) {
      setGoing.add(id);
      happens(id);
      starts(follows.get(id));
    }
  };
  return {
    decisions,
    delivered,
    setGoing,
    node(node: number, { state, sensitive }: Rest, next: readonly Move[], { candidates }: Moves) {
      const answered = new Set<number>();
      for (const move of next) {
        if (move.kind !== 'answer' && move.kind !== 'expire') continue;
        const decision = decisions[move.decision];
        if (!decision) continue;
        if (move.kind === 'expire') {
          decision.expires = true;
          continue;
        }
        answered.add(move.decision);
        const answer = candidates[move.decision]?.list[move.candidate]?.state ?? [];
        const form = quiet.exercise.decisions[move.decision]?.form.kind;
        const used =
          form === 'ranking' ? decision.options.map((_, index) => index) : optionsUsed(quiet, move.decision, answer);
        for (const option of used) decision.options[option] = true;
        if (move.outcome === null) continue;
        const owner = form === 'choice' ? (used[0] ?? -1) : -1;
        const outcomes = decision.outcomes.get(owner) ?? new Set();
        outcomes.add(move.outcome);
        decision.outcomes.set(owner, outcomes);
      }
      // While something is due, the answers are not all that can be given.
      if (sensitive.length > 0) return;
      const isStuck = next.every((move) => move.kind === 'expire' && state.decisions[move.decision]?.closesAt === null);
      state.decisions.forEach((entry, index) => {
        const decision = decisions[index];
        if (!decision || !isWorkedOn(entry)) return;
        decision.askedAt ??= node;
        if (answered.has(index)) return;
        decision.closedAt ??= node;
        if (isStuck) decision.stuckAt ??= node;
      });
    },
    marks(before: SessionState, after: SessionState) {
      marks = 0;
      after.decisions.forEach((entry, index) => {
        const earlier = before.decisions[index];
        const authored = quiet.exercise.decisions[index];
        if (!earlier || !authored || earlier === entry) return;
        if (entry.openedAt !== null && earlier.openedAt === null) happens(authored.id);
        if (entry.closedAt !== null && earlier.closedAt === null) {
          starts(follows.get(authored.id));
          for (const option of optionsUsed(quiet, index, entry.answer ?? [])) {
            starts(follows.get(`${authored.id}.${authored.options[option]?.id ?? ''}`));
          }
        }
        if (entry.outcomeStatus === 'applied' && earlier.outcomeStatus !== 'applied') {
          starts(deliveredBy(exercise, quiet, index, entry).filter((id) => news.has(id)));
        }
      });
      after.injects.forEach((entry, index) => {
        const inject = quiet.exercise.injects[index];
        if (!inject || entry.deliveredAt === null || before.injects[index]?.deliveredAt !== null) return;
        delivered.add(inject.id);
        happens(inject.id);
        starts(follows.get(inject.id));
      });
      return marks;
    },
  };
}

/** The injects that the outcome of a decision delivers. */
function deliveredBy(
  exercise: Exercise,
  quiet: CompiledExercise,
  index: number,
  { answer, outcome }: DecisionState,
): readonly InjectId[] {
  const decision = exercise.decisions[index];
  const [option] = answer === null ? [] : optionsUsed(quiet, index, answer);
  const isChoice = decision?.form.kind === 'choice';
  const outcomes = (isChoice ? decision.options[option ?? -1]?.outcomes : decision?.outcomes) ?? [];
  const effects = answer === null ? decision?.otherwise : outcomes[outcome ?? -1]?.effects;
  return effects?.deliver ?? [];
}

/** What a `decision`, a `decision.option` or an inject sets going among the news. */
function newsByCause(exercise: Exercise, news: ReadonlySet<InjectId>): ReadonlyMap<string, readonly InjectId[]> {
  const byCause = new Map<string, InjectId[]>();
  for (const { id, trigger } of exercise.injects) {
    if (!news.has(id)) continue;
    const cause = causeOf(trigger);
    if (cause === null) continue;
    byCause.set(cause, [...(byCause.get(cause) ?? []), id]);
  }
  return byCause;
}

function causeOf(trigger: Trigger): string | null {
  if (trigger.kind === 'afterInject') return trigger.inject;
  if (trigger.kind !== 'afterDecision') return null;
  return trigger.option === null ? trigger.decision : `${trigger.decision}.${trigger.option}`;
}

/** How many objectives can be followed at a time. */
const MAX_OBJECTIVES = 30;

/** For each inject and decision, by its id, the objectives that it serves: one bit each, in the exercise's order. */
export function carriersOf({ injects, decisions, objectives }: Exercise): ReadonlyMap<string, number> {
  const bitOf = new Map<TaskId, number>();
  objectives.slice(0, MAX_OBJECTIVES).forEach(({ tasks }, index) => {
    for (const { id } of tasks) bitOf.set(id, 1 << index);
  });
  return new Map(
    [...injects, ...decisions].map(({ id, tasks }) => [
      id,
      tasks.reduce((bits, task) => bits | (bitOf.get(task) ?? 0), 0),
    ]),
  );
}
