import type { Job, WorkerMessage } from './analysis';
import { runAnalysis } from './runAnalysis';

const say = (message: WorkerMessage) => self.postMessage(message);

self.onmessage = ({ data }: MessageEvent<Job>) => {
  try {
    const report = (progress: Extract<WorkerMessage, { kind: 'progress' }>['progress']) =>
      say({ kind: 'progress', progress });
    say({ kind: 'done', result: runAnalysis(data, { now: () => performance.now(), report }) });
  } catch (error) {
    say({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) });
  }
};
