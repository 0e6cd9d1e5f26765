import type { Exercise } from '../exercise/exercise';
import type { Seconds } from '../exercise/units';
import type { AnswerState } from '../kernel/answer';
import { isOptionOpen } from '../kernel/isOptionOpen';
import type { CompiledExercise } from '../kernel/compile';
import { indexOf } from '../kernel/indexById';
import { optionsUsed } from '../kernel/spentBy';
import type { DecisionIndex, SessionState } from '../kernel/state';
import { CourseTally } from './courseTally';
import type { Moment } from './playTable';
import type { TakenCounts } from './policy';
import { quantile } from './quantile';
import type { IndicatorSpread, Simulation } from './simulation';
import { isBeyond, thresholdsOf } from './thresholds';

const P10 = 0.1;
const MEDIAN = 0.5;
const P90 = 0.9;

/** Counts what happens at simulated tables, moment by moment and table by table. */
export class SimulationTally {
  /** How often each option was taken so far. */
  readonly taken: TakenCounts;

  private readonly takenCounts: number[][];
  private readonly offered: number[][];
  private readonly opened: number[];
  private readonly notDecided: number[];
  private readonly endings: number[];
  private readonly course: CourseTally;
  private readonly thresholds;
  private readonly durations: Seconds[] = [];
  /** By indicator, where each table ended. */
  private readonly values: number[][];

  /** Of the table that plays now. */
  private last: SessionState | null = null;
  private crossed: boolean[] = [];

  constructor(private readonly compiled: CompiledExercise) {
    const { exercise } = compiled;
    const perOption = () => exercise.decisions.map(({ options }) => options.map(() => 0));
    this.takenCounts = perOption();
    this.taken = this.takenCounts;
    this.offered = perOption();
    this.opened = exercise.decisions.map(() => 0);
    this.notDecided = exercise.decisions.map(() => 0);
    this.endings = exercise.endings.map(() => 0);
    this.values = exercise.indicators.map(() => []);
    this.course = new CourseTally(compiled);
    this.thresholds = thresholdsOf(exercise).map((threshold) => {
      const index = indexOf(compiled.indicatorIndex, threshold.indicator);
      return { threshold, index, holdsAtStart: isBeyond(threshold, startOf(exercise, index)), tables: 0 };
    });
  }

  add(moment: Moment): void {
    const { command, before, after } = moment;
    this.course.add(moment);
    this.lookAtThresholds(before);
    this.lookAtThresholds(after);
    this.last = after;
    if (command.type !== 'decision.commit') return;
    const decision = indexOf(this.compiled.decisionIndex, command.decision);
    const answer = after.decisions[decision]?.answer ?? null;
    this.compiled.exercise.decisions[decision]?.options.forEach((_, option) => {
      if (isOptionOpen(this.compiled, before, decision, option)) count(this.offered[decision], option);
    });
    if (answer === null) return;
    for (const option of usedBy(this.compiled, decision, answer)) count(this.takenCounts[decision], option);
  }

  /** The table that played until now has ended its play. */
  endTable(): void {
    const { last } = this;
    if (last === null) return;
    this.course.endTable(last);
    this.durations.push(last.time);
    if (last.ending !== null) count(this.endings, last.ending);
    last.indicators.forEach((value, index) => this.values[index]?.push(value));
    last.decisions.forEach(({ openedAt, closedAt, answer }, index) => {
      if (openedAt === null) return;
      count(this.opened, index);
      // A decision that an ending cut short is neither made nor missed.
      if (answer === null && (closedAt !== null || last.ending === null)) count(this.notDecided, index);
    });
    this.crossed.forEach((crossed, index) => {
      const threshold = this.thresholds[index];
      if (crossed && threshold) threshold.tables += 1;
    });
    this.crossed = [];
    this.last = null;
  }

  result(): Omit<Simulation, 'seed' | 'policy'> {
    const { exercise } = this.compiled;
    const runs = this.durations.length;
    const share = (tables: number | undefined) => (tables ?? 0) / Math.max(runs, 1);
    const ended = this.endings.reduce((sum, tables) => sum + tables, 0);
    return {
      runs,
      endings: [
        ...exercise.endings.map(({ id }, index) => ({ ending: id, share: share(this.endings[index]) })),
        { ending: null, share: share(runs - ended) },
      ],
      indicators: exercise.indicators.map((indicator, index) => spreadOf(indicator, this.values[index] ?? [])),
      ...this.course.result(),
      options: exercise.decisions.flatMap(({ id, options }, decision) =>
        options.map((option, index) => ({
          decision: id,
          option: option.id,
          offered: share(this.offered[decision]?.[index]),
          taken: share(this.takenCounts[decision]?.[index]),
        })),
      ),
      decisions: exercise.decisions.map(({ id }, index) => ({
        decision: id,
        opened: share(this.opened[index]),
        notDecided: share(this.notDecided[index]),
      })),
      thresholds: this.thresholds.map(({ threshold, holdsAtStart, tables }) => ({
        ...threshold,
        holdsAtStart,
        share: share(tables),
      })),
      medianDuration: quantile(
        this.durations.toSorted((a, b) => a - b),
        MEDIAN,
      ),
    };
  }

  private lookAtThresholds(state: SessionState): void {
    if (this.last?.indicators === state.indicators) return;
    this.thresholds.forEach(({ threshold, index, holdsAtStart }, at) => {
      if (isBeyond(threshold, state.indicators[index] ?? 0) !== holdsAtStart) this.crossed[at] = true;
    });
  }
}

/** The options that an answer stands for; of a ranking the first. */
function usedBy(compiled: CompiledExercise, decision: DecisionIndex, answer: AnswerState): readonly number[] {
  const isRanking = compiled.exercise.decisions[decision]?.form.kind === 'ranking';
  if (isRanking && typeof answer !== 'string') return answer.slice(0, 1);
  return optionsUsed(compiled, decision, answer);
}

function spreadOf({ id, bands }: Exercise['indicators'][number], values: readonly number[]): IndicatorSpread {
  const sorted = values.toSorted((a, b) => a - b);
  const tables = Math.max(sorted.length, 1);
  return {
    indicator: id,
    mean: sorted.reduce((sum, value) => sum + value, 0) / tables,
    median: quantile(sorted, MEDIAN),
    p10: quantile(sorted, P10),
    p90: quantile(sorted, P90),
    min: sorted[0] ?? 0,
    max: sorted.at(-1) ?? 0,
    bands: bands.map(({ name, from, to }) => ({
      band: name,
      share: sorted.filter((value) => value >= from && value <= to).length / tables,
    })),
  };
}

function startOf(exercise: Exercise, indicator: number): number {
  return exercise.indicators[indicator]?.start ?? 0;
}

function count(counts: number[] | undefined, index: number): void {
  if (counts) counts[index] = (counts[index] ?? 0) + 1;
}
