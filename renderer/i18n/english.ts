import { brief } from './en/brief';
import { common } from './en/common';
import { conduct } from './en/conduct';
import { library } from './en/library';
import { review } from './en/review';
import { seat } from './en/seat';
import { session } from './en/session';
import { settings } from './en/settings';
import { setup } from './en/setup';
import { words } from './en/words';

/** One namespace per feature, and those that several use: `useTranslation(['conduct', 'common'])`, `t('common:undo')`. */
export const english = { common, library, setup, brief, conduct, seat, review, session, settings, words } as const;
