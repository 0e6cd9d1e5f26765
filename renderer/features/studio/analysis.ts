import type { Policy } from '#shared/analysis/policy';
import type { AnalysisFinding, Proof, ProofProgress as ProofCounts } from '#shared/analysis/proof';
import type { Simulation } from '#shared/analysis/simulation';
import type { Finding } from '#shared/exercise/finding';
import type { FrameId } from '#shared/exercise/ids';

/** The file to look at. A worker reads it for itself: what is compiled cannot be sent. */
interface Subject {
  readonly text: string;
  /** Null for the exercise as it is written. */
  readonly frame: FrameId | null;
}

/** Milliseconds since the work began. */
interface Timed {
  readonly took: number;
}

/** A finding about play, with the place in the file that it is about. */
export type PlacedFinding = AnalysisFinding & Finding;

export interface ProofJob extends Subject {
  readonly kind: 'proof';
}
export interface ProofProgress extends ProofCounts, Timed {
  readonly kind: 'proof';
}
export interface ProofResult extends Timed {
  readonly kind: 'proof';
  readonly proof: Proof;
  readonly findings: readonly PlacedFinding[];
  /** It was stopped because it became too long or too large, although more was left to follow. */
  readonly isCut: boolean;
}

export interface SimulationJob extends Subject {
  readonly kind: 'simulation';
  readonly policy: Policy;
  /** Tables. */
  readonly runs: number;
}
export interface SimulationProgress extends Timed {
  readonly kind: 'simulation';
  /** First tables play as they were told to; then others, whose options are compared. */
  readonly stage: 'playing' | 'comparing';
  readonly done: number;
  readonly of: number;
}
export interface SimulationResult extends Timed {
  readonly kind: 'simulation';
  readonly simulation: Simulation;
  /** Options that are worse than another in everything. */
  readonly hints: readonly PlacedFinding[];
}

/** By kind of work: what is asked for, how far it has come, what comes of it. */
export interface Analyses {
  readonly proof: { readonly job: ProofJob; readonly progress: ProofProgress; readonly result: ProofResult };
  readonly simulation: {
    readonly job: SimulationJob;
    readonly progress: SimulationProgress;
    readonly result: SimulationResult;
  };
}
export type AnalysisKind = keyof Analyses;
export type Job<K extends AnalysisKind = AnalysisKind> = Analyses[K]['job'];
export type Progress<K extends AnalysisKind = AnalysisKind> = Analyses[K]['progress'];
export type Result<K extends AnalysisKind = AnalysisKind> = Analyses[K]['result'];

/** What a worker says. */
export type WorkerMessage<K extends AnalysisKind = AnalysisKind> =
  | { readonly kind: 'progress'; readonly progress: Progress<K> }
  | { readonly kind: 'done'; readonly result: Result<K> }
  | { readonly kind: 'failed'; readonly reason: string };
