import type { ArchiveJob, ArchiveResults } from '../../archives/archiveJob';
import { askArchiveWorker } from '../../archives/askArchiveWorker';

const never = new AbortController().signal;

/** Work on an archive that is seen through to its end. */
export function askArchive<Job extends ArchiveJob>(job: Job): Promise<ArchiveResults[Job['kind']]> {
  return askArchiveWorker(job, () => undefined, never);
}
