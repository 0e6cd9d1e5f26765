import type { Band } from '../exercise/exercise';
import type { Seconds } from '../exercise/units';
import type { IndicatorPoint } from './reportModel';

export interface ChartedIndicator {
  readonly name: string;
  readonly better: 'lower' | 'higher';
  readonly bands: readonly Band[];
  readonly points: readonly IndicatorPoint[];
}

export interface ChartInput {
  readonly indicators: readonly ChartedIndicator[];
  /** The right edge: exercise time now, or at the end. */
  readonly until: Seconds;
  /** Decisions by their number, where they were closed. */
  readonly marks: readonly { readonly at: Seconds; readonly number: number; readonly decided: boolean }[];
  readonly ending: { readonly at: Seconds; readonly title: string } | null;
}

export interface ChartTexts {
  readonly title: string;
  readonly better: string;
  readonly worse: string;
  readonly unchanged: string;
  readonly endingMark: (title: string) => string;
  readonly went: (name: string, from: number, to: number) => string;
  readonly decisionAt: (number: number, clock: string) => string;
  readonly endedAt: (title: string, clock: string) => string;
}
