import { useTranslation } from 'react-i18next';
import { FullScreenNote } from '../../components/FullScreenNote';
import { ExerciseCheck } from './ExerciseCheck';
import { useExerciseFile } from './useExerciseFile';

interface CheckScreenProps {
  readonly exerciseKey: string;
  readonly onOpened: (sessionId: string) => void;
  readonly onLeave: () => void;
}

/** Checks, proves and simulates an exercise of the library. */
export function CheckScreen({ exerciseKey, onOpened, onLeave }: CheckScreenProps) {
  const { t } = useTranslation(['studio', 'common']);
  const file = useExerciseFile(exerciseKey);
  if (file === undefined) return null;
  if (file) return <ExerciseCheck file={file} onOpened={onOpened} />;
  return (
    <FullScreenNote
      title={t('gone')}
      text={t('goneText')}
      details={null}
      action={{ label: t('common:backToLibrary'), onAct: onLeave }}
    />
  );
}
