import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { whenOf } from '../../components/whenText';

/** When a session was last used, as people say it. */
export function SessionWhen({ at }: { readonly at: number }) {
  const { t } = useTranslation('library');
  const [now] = useState(() => Date.now());
  const when = whenOf(at, now);
  return t('lastUsed', { when: when.kind === 'date' ? when.date : t(when.kind, { clock: when.clock }) });
}
