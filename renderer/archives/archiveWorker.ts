import { NONCE_BYTES, SALT_BYTES } from '#shared/archive/lock';
import { sealArchive } from '#shared/archive/sealArchive';
import type { ArchiveJob, ArchiveMessage, ArchiveResults } from './archiveJob';
import { readIncoming } from './incoming';

const say = (message: ArchiveMessage) => self.postMessage(message);

/** In hundredths: whoever looks sees no smaller steps, and each of them is drawn. */
let told = 0;
const onProgress = (share: number) => {
  const hundredths = Math.floor(share * 100);
  if (hundredths === told) return;
  told = hundredths;
  say({ kind: 'progress', share });
};

self.onmessage = ({ data }: MessageEvent<ArchiveJob>) => {
  work(data).then(
    (result) => say({ kind: 'done', result }),
    (error: unknown) => say({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) }),
  );
};

function work(job: ArchiveJob): Promise<ArchiveResults[ArchiveJob['kind']]> {
  switch (job.kind) {
    case 'open':
      return readIncoming(job.bytes, job.passphrase, onProgress);
    case 'seal': {
      const { contents, names, passphrase } = job;
      const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));
      const lock = passphrase === null ? null : { passphrase, salt: random(SALT_BYTES), nonce: random(NONCE_BYTES) };
      return sealArchive(contents, { names, lock, onProgress });
    }
  }
}
