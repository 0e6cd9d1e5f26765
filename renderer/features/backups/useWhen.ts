import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { whenOf } from '../../components/whenText';

/** Says a moment as people do, to the minute. */
export function useWhen(): (moment: number) => string {
  const { t } = useTranslation('backups');
  const [opened] = useState(() => Date.now());
  return (moment) => {
    const when = whenOf(moment, Math.max(opened, moment));
    if (when.kind !== 'date') return t(when.kind, { clock: when.clock });
    const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hour12: false }).format(
      moment,
    );
    return `${when.date} ${clock}`;
  };
}
