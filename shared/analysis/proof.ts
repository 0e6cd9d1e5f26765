import type { Finding } from '../exercise/finding';
import type { EndingId, IndicatorId } from '../exercise/ids';
import type { Seconds } from '../exercise/units';
import type { Command } from '../kernel/command';
import type { AnalysisCode } from './analysisCodes';

/** One command of a playthrough, by the facilitator, at an exercise time. */
export interface Played {
  readonly at: Seconds;
  readonly command: Command;
}

/** A playthrough that shows a finding: from STARTEX, every role seated. Replays through the kernel and in the app. */
export type Witness = readonly Played[];

/** A finding about what can happen in play. `path` leads to what it is about in the exercise file. */
export interface AnalysisFinding {
  readonly code: AnalysisCode;
  readonly severity: Finding['severity'];
  readonly message: string;
  readonly path: readonly (string | number)[];
  /** For something that never happens: a playthrough that comes near, or comes to an end without it. */
  readonly witness: Witness;
}

/**
 * How much was seen. `proved`: every playthrough. `bounded`: not all answers or not all states were followed, so what was
 * found holds, and what was not found may still exist.
 */
export type Coverage = 'proved' | 'bounded';

export interface EndingReach {
  /** Null: play comes to rest without an ending. */
  readonly ending: EndingId | null;
  readonly reached: boolean;
  /** Of all playthroughs that were followed to their end, 0-1. */
  readonly share: number;
  readonly witness: Witness | null;
}

/** The lowest and highest value in any playthrough at any moment, each with one that shows it. */
export interface IndicatorRange {
  readonly indicator: IndicatorId;
  readonly min: number;
  readonly max: number;
  readonly lowest: Witness;
  readonly highest: Witness;
}

export interface Proof {
  readonly coverage: Coverage;
  /** States told apart, after merging those that the future cannot tell apart. */
  readonly states: number;
  /** How many playthroughs those states stand for; above 2^53 the nearest number. */
  readonly playthroughs: number;
  readonly endings: readonly EndingReach[];
  readonly indicators: readonly IndicatorRange[];
  readonly findings: readonly AnalysisFinding[];
}

/** How far a proof has come. */
export interface ProofProgress {
  readonly states: number;
  /** States that are known and not yet followed. */
  readonly waiting: number;
}
