import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FullScreenNote } from '../../components/FullScreenNote';
import { SetupForm } from './SetupForm';
import { useExercise } from './useExercise';

interface SetupScreenProps {
  readonly exerciseKey: string;
  /** What must be known before a session is begun. */
  readonly notice: ReactNode;
  readonly onCreated: (sessionId: string) => void;
  readonly onLeave: () => void;
}

/** Makes a session of an exercise of the library. */
export function SetupScreen({ exerciseKey, notice, onCreated, onLeave }: SetupScreenProps) {
  const { t } = useTranslation(['setup', 'common']);
  const ready = useExercise(exerciseKey);
  if (ready === undefined) return null;
  if (ready) return <SetupForm ready={ready} notice={notice} onCreated={onCreated} />;
  return (
    <FullScreenNote
      title={t('gone')}
      text={t('goneText')}
      details={null}
      action={{ label: t('common:backToLibrary'), onAct: onLeave }}
    />
  );
}
