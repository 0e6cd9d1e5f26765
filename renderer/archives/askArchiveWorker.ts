import type { ArchiveJob, ArchiveMessage, ArchiveResults } from './archiveJob';

/** Has work on an archive done in a thread of its own, which ends with it or with the signal. Rejects with what went wrong. */
export function askArchiveWorker<Job extends ArchiveJob>(
  job: Job,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<ArchiveResults[Job['kind']]> {
  return new Promise<ArchiveResults[Job['kind']]>((resolve, reject) => {
    const worker = new Worker(new URL('./archiveWorker.ts', import.meta.url), { type: 'module' });
    const end = () => worker.terminate();
    signal.addEventListener('abort', end);
    const fail = (reason: string) => {
      end();
      reject(new Error(reason));
    };
    worker.onerror = ({ message = '' }: Partial<ErrorEvent>) => fail(message);
    worker.onmessage = ({ data }: MessageEvent<ArchiveMessage>) => {
      switch (data.kind) {
        case 'progress':
          return onProgress(data.share);
        case 'failed':
          return fail(data.reason);
        case 'done':
          end();
          // The worker answers each kind of job with its own kind of result.
          return resolve(data.result as ArchiveResults[Job['kind']]);
      }
    };
    worker.postMessage(job);
  });
}
