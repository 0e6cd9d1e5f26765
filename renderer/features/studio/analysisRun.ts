import { assertNever } from '#shared/kernel/assertNever';
import type { AnalysisKind, Job, Progress, Result, WorkerMessage } from './analysis';

/** How a piece of work stands. */
export type Run<K extends AnalysisKind> =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'running';
      /** Null before anything is known. */
      readonly progress: Progress<K> | null;
      /** What was last worth saying aloud: the numbers change faster than can be listened to. */
      readonly spoken: Progress<K> | null;
    }
  | { readonly kind: 'stopped'; readonly progress: Progress<K> | null }
  | { readonly kind: 'done'; readonly result: Result<K> }
  | { readonly kind: 'failed'; readonly reason: string };

/** The work in hand, and how it stands. A job is there only while it runs. */
export interface Working<K extends AnalysisKind> {
  readonly job: Job<K> | null;
  readonly run: Run<K>;
}

const MILLISECONDS_BETWEEN_WORDS = 5_000;

export function started<K extends AnalysisKind>(job: Job<K> | null): Working<K> {
  return job === null
    ? { job, run: { kind: 'idle' } }
    : { job, run: { kind: 'running', progress: null, spoken: null } };
}

/** After a word from the worker that does the job. */
export function heard<K extends AnalysisKind>(working: Working<K>, message: WorkerMessage<K>): Working<K> {
  const { job, run } = working;
  if (run.kind !== 'running') return working;
  switch (message.kind) {
    case 'progress': {
      const { progress } = message;
      const isDue = run.spoken === null || progress.took - run.spoken.took >= MILLISECONDS_BETWEEN_WORDS;
      return { job, run: { kind: 'running', progress, spoken: isDue ? progress : run.spoken } };
    }
    case 'done':
      return { job: null, run: { kind: 'done', result: message.result } };
    case 'failed':
      return { job: null, run: { kind: 'failed', reason: message.reason } };
    default:
      return assertNever(message);
  }
}

export function stopped<K extends AnalysisKind>(working: Working<K>): Working<K> {
  const { run } = working;
  return run.kind === 'running' ? { job: null, run: { kind: 'stopped', progress: run.progress } } : working;
}
