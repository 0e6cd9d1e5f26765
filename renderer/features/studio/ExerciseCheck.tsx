import { NativeSelect } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { frameChoices } from '#shared/exercise/frameChoices';
import type { FrameId } from '#shared/exercise/ids';
import { Place } from '../../components/Place';
import { Screen } from '../../components/Screen';
import { HandlingCaveat } from '../../components/TopBar';
import { CheckPart } from './CheckPart';
import classes from './ExerciseCheck.module.css';
import { FrameCheck } from './FrameCheck';
import type { ExerciseFile } from './useExerciseFile';

interface ExerciseCheckProps {
  readonly file: ExerciseFile;
  readonly onOpened: (sessionId: string) => void;
}

/** An exercise as its trainer looks at it before the day: what is in the file, what can happen, what usually happens. */
export function ExerciseCheck({ file, onOpened }: ExerciseCheckProps) {
  const { t } = useTranslation('studio');
  const { exercise, findings } = file;
  const choices = useMemo(() => frameChoices(exercise), [exercise]);
  const [frame, setFrame] = useState<FrameId | null>(choices[0]?.frame ?? null);
  /** What came of these is kept while another is looked at. */
  const [visited, setVisited] = useState<readonly (FrameId | null)[]>([frame]);
  const visit = (next: FrameId | null) => {
    setFrame(next);
    if (!visited.includes(next)) setVisited([...visited, next]);
  };
  return (
    <Screen width="wide">
      <Place name={t('place')} />
      <HandlingCaveat text={exercise.handling} />
      <div className={classes.head}>
        <h1 className={classes.title}>{exercise.title}</h1>
        {choices.length > 0 && (
          <NativeSelect
            label={t('frame')}
            value={frame ?? ''}
            onChange={({ currentTarget: { value } }) =>
              visit(choices.find((choice) => choice.frame === value)?.frame ?? null)
            }
            data={choices.map((choice) => ({ value: choice.frame ?? '', label: choice.title ?? t('asWritten') }))}
          />
        )}
      </div>
      <CheckPart findings={findings} />
      {visited.map((each) => (
        <div key={each ?? ''} hidden={each !== frame}>
          <FrameCheck file={file} frame={each} onOpened={onOpened} />
        </div>
      ))}
    </Screen>
  );
}
