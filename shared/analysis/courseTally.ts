import { SECONDS_PER_MINUTE, type Seconds } from '../exercise/units';
import type { CompiledExercise } from '../kernel/compile';
import { indexOf } from '../kernel/indexById';
import type { Moment } from './playTable';
import type { Simulation } from './simulation';

/** Sums up what tables had on their way: the indicators as each phase begins, what is left, and how long effects took. */
export class CourseTally {
  private readonly marks: readonly { readonly at: Seconds; readonly sums: number[] }[];
  private readonly left: number[];
  private readonly delay = { sum: 0, count: 0 };
  private tables = 0;
  /** Of the table that plays now: the first phase that has not begun yet. */
  private next = 0;

  constructor(private readonly compiled: CompiledExercise) {
    const { indicators, resources } = compiled.exercise;
    this.marks = laterPhases(compiled).map(({ at }) => ({
      at: at * SECONDS_PER_MINUTE,
      sums: indicators.map(() => 0),
    }));
    this.left = resources.map(() => 0);
  }

  add({ command, before, after }: Moment): void {
    this.passMarks(before.time, before.indicators);
    if (command.type !== 'outcome.apply') return;
    const decision = after.decisions[indexOf(this.compiled.decisionIndex, command.decision)];
    if (!decision || decision.answer === null || decision.closedAt === null) return;
    this.delay.sum += after.time - decision.closedAt;
    this.delay.count += 1;
  }

  /** The table that played until now has ended like this. */
  endTable({ indicators, resources }: Moment['after']): void {
    this.passMarks(Infinity, indicators);
    addTo(this.left, resources);
    this.tables += 1;
    this.next = 0;
  }

  result(): Pick<Simulation, 'course' | 'resources' | 'meanDelay'> {
    const { indicators, resources } = this.compiled.exercise;
    const mean = (sum: number | undefined) => (sum ?? 0) / Math.max(this.tables, 1);
    return {
      course: laterPhases(this.compiled).map(({ id, at }, mark) => ({
        phase: id,
        at: at * SECONDS_PER_MINUTE,
        means: indicators.map((indicator, index) => ({
          indicator: indicator.id,
          mean: mean(this.marks[mark]?.sums[index]),
        })),
      })),
      resources: resources.map(({ id }, index) => ({ resource: id, mean: mean(this.left[index]) })),
      meanDelay: this.delay.count === 0 ? null : this.delay.sum / this.delay.count,
    };
  }

  private passMarks(time: Seconds, indicators: readonly number[]): void {
    for (let mark = this.marks[this.next]; mark && mark.at <= time; mark = this.marks[this.next]) {
      addTo(mark.sums, indicators);
      this.next += 1;
    }
  }
}

/** Phases that begin after STARTEX, in the order in which they begin. */
function laterPhases({ exercise }: CompiledExercise) {
  return exercise.phases.filter(({ at }) => at > 0).toSorted((a, b) => a.at - b.at);
}

function addTo(sums: number[], values: readonly number[]): void {
  values.forEach((value, index) => (sums[index] = (sums[index] ?? 0) + value));
}
