import { version } from '../../../package.json';

/** Counts up when a card holds something else than before, also between two versions of the app. */
const CARDS = 2;

/** Who reads exercise files here; what another one read is read again. */
export const READER = `${version}/${CARDS}`;
