import { useEffect, useState } from 'react';
import type { AnalysisKind, Job, WorkerMessage } from './analysis';
import { heard, started, stopped, type Run, type Working } from './analysisRun';

export interface Analysis<K extends AnalysisKind> {
  readonly run: Run<K>;
  readonly start: (job: Job<K>) => void;
  /** Ends the work at once; what it had found is lost, how far it had come is not. */
  readonly stop: () => void;
}

/** Work in a thread of its own, which ends with the screen. `first` is begun at once. */
export function useAnalysis<K extends AnalysisKind>(first: Job<K> | null): Analysis<K> {
  const [working, setWorking] = useState<Working<K>>(() => started(first));
  const { job, run } = working;

  useEffect(() => {
    if (job === null) return;
    const worker = new Worker(new URL('./analysisWorker.ts', import.meta.url), { type: 'module' });
    const hear = (message: WorkerMessage<K>) =>
      setWorking((current) => (current.job === job ? heard(current, message) : current));
    worker.onmessage = ({ data }: MessageEvent<WorkerMessage<K>>) => hear(data);
    worker.onerror = ({ message = '' }: Partial<ErrorEvent>) => hear({ kind: 'failed', reason: message });
    worker.postMessage(job);
    return () => worker.terminate();
  }, [job]);

  return { run, start: (next) => setWorking(started(next)), stop: () => setWorking(stopped) };
}
