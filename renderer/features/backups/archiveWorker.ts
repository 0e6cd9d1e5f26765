import type { ArchiveJob, ArchiveMessage } from './archiveJob';
import { doArchiveJob } from './doArchiveJob';

const say = (message: ArchiveMessage) => self.postMessage(message);

self.onmessage = ({ data }: MessageEvent<ArchiveJob>) => {
  doArchiveJob(data).then(
    (result) => say({ kind: 'done', result }),
    (error: unknown) => say({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) }),
  );
};
