import { useTranslation } from 'react-i18next';
import type { BackupState } from './BackupKeeper';

interface BackupWords {
  /** How backups stand, in a sentence. */
  readonly state: string;
  /** What is in the way, and what to do; null when nothing is. */
  readonly problem: string | null;
}

export function useBackupWords({ place, canChoose, lock, trouble }: BackupState): BackupWords | null {
  const { t } = useTranslation('backups');
  if (place === null) return null;
  if (place.kind === 'none') return { state: t(canChoose ? 'state.none' : 'state.download'), problem: null };
  const { name } = place;
  if (place.kind === 'asleep') return { state: t('state.asleep', { place: name }), problem: null };
  if (lock === 'wanted') return { state: t('state.wanted'), problem: null };
  if (trouble === null) return { state: t('state.ready', { place: name }), problem: null };
  const { problem, reason } = trouble;
  return { state: t('state.trouble'), problem: t(`problem.${problem}`, { place: name, reason }) };
}
