import type { ArchiveJob, ArchiveMessage, ArchiveResults } from './archiveJob';

/** Has work on an archive done in a thread of its own, which ends with it. Rejects with what went wrong. */
export function askArchiveWorker<Job extends ArchiveJob>(job: Job): Promise<ArchiveResults[Job['kind']]> {
  return new Promise<ArchiveResults[Job['kind']]>((resolve, reject) => {
    const worker = new Worker(new URL('./archiveWorker.ts', import.meta.url), { type: 'module' });
    const fail = (reason: string) => {
      worker.terminate();
      reject(new Error(reason));
    };
    worker.onerror = ({ message = '' }: Partial<ErrorEvent>) => fail(message);
    worker.onmessage = ({ data }: MessageEvent<ArchiveMessage>) => {
      if (data.kind === 'failed') return fail(data.reason);
      worker.terminate();
      // The worker answers each kind of job with its own kind of result.
      resolve(data.result as ArchiveResults[Job['kind']]);
    };
    worker.postMessage(job);
  });
}
