import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './importDialogs.module.css';

interface DifferingExerciseProps {
  readonly theirs: string;
  readonly ours: string;
  readonly onReplace: () => void;
  readonly onKeepBoth: () => void;
  readonly onCancel: () => void;
}

/** Asks what to do with a file of an exercise that was brought in before with another text. */
export function DifferingExercise({ theirs, ours, onReplace, onKeepBoth, onCancel }: DifferingExerciseProps) {
  const { t } = useTranslation(['library', 'common']);
  return (
    <>
      <p className={classes.text}>{t('import.differsText', { theirs, ours })}</p>
      <div className={classes.acts}>
        <Button variant="subtle" onClick={onCancel}>
          {t('common:cancel')}
        </Button>
        <Button variant="default" onClick={onReplace}>
          {t('import.replace')}
        </Button>
        <Button data-autofocus onClick={onKeepBoth}>
          {t('import.keepBoth')}
        </Button>
      </div>
    </>
  );
}
