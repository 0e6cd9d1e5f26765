import { backups } from './en/backups';
import { common } from './en/common';
import { library } from './en/library';
import { session } from './en/session';
import { settings } from './en/settings';
import { setup } from './en/setup';

/**
 * One namespace per feature, and those that several use: `useTranslation(['library', 'common'])`, `t('common:undo')`.
 * These are there from the start; what only a session shows comes with `englishOfSessions`.
 */
export const english = { backups, common, library, setup, session, settings } as const;
