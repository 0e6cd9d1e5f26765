import { brief } from './en/brief';
import { conduct } from './en/conduct';
import { review } from './en/review';
import { seat } from './en/seat';
import { words } from './en/words';

/** The texts of the screens inside a session. */
export const englishOfSessions = { brief, conduct, review, seat, words } as const;
