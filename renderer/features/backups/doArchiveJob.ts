import { checkPlayed } from '#shared/archive/checkPlayed';
import { NONCE_BYTES, SALT_BYTES } from '#shared/archive/lock';
import { openArchive } from '#shared/archive/openArchive';
import { sealArchive } from '#shared/archive/sealArchive';
import { summariseArchive } from '#shared/backup/summariseArchive';
import type { ArchiveJob, ArchiveResults } from './archiveJob';

/** Does the work. A backup keeps the people's names: it is there to go on with. */
export async function doArchiveJob(job: ArchiveJob): Promise<ArchiveResults[ArchiveJob['kind']]> {
  if (job.kind === 'seal') {
    const { contents, passphrase } = job;
    const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));
    const lock = passphrase === null ? null : { passphrase, salt: random(SALT_BYTES), nonce: random(NONCE_BYTES) };
    return sealArchive(contents, { names: true, lock });
  }
  const archive = await openArchive(job.bytes, job.passphrase);
  if (archive.kind !== 'opened') return archive;
  const { contents } = archive;
  if (job.kind === 'inspect') return { kind: 'inspected', summary: summariseArchive(contents) };
  const ready = checkPlayed(contents);
  return ready.kind === 'refused' ? ready : { kind: 'opened', contents };
}
