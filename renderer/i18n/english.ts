import { brief } from './en/brief';
import { common } from './en/common';
import { conduct } from './en/conduct';
import { library } from './en/library';
import { review } from './en/review';
import { seat } from './en/seat';
import { settings } from './en/settings';
import { setup } from './en/setup';

/** One namespace per feature, and `common` for what several use: `useTranslation('conduct')`, `t('common:undo')`. */
export const english = { common, library, setup, brief, conduct, seat, review, settings } as const;
