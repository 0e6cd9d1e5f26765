import { version } from '../../../package.json';

/** Who reads exercise files here; what another version read is read again. */
export const READER = version;
