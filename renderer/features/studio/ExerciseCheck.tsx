import { NativeSelect } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { frameChoices } from '#shared/exercise/frameChoices';
import type { FrameId } from '#shared/exercise/ids';
import { inFrame } from '#shared/exercise/inFrame';
import { compile } from '#shared/kernel/compile';
import { Place } from '../../components/Place';
import { Screen } from '../../components/Screen';
import { HandlingCaveat } from '../../components/TopBar';
import { CheckPart } from './CheckPart';
import classes from './ExerciseCheck.module.css';
import { ProvePart } from './ProvePart';
import type { Shown } from './shown';
import { SimulatePart } from './SimulatePart';
import type { ExerciseFile } from './useExerciseFile';
import { WitnessPanel } from './WitnessPanel';

interface ExerciseCheckProps {
  readonly file: ExerciseFile;
  readonly onOpened: (sessionId: string) => void;
}

/** An exercise as its trainer looks at it before the day: what is in the file, what can happen, what usually happens. */
export function ExerciseCheck({ file, onOpened }: ExerciseCheckProps) {
  const { t } = useTranslation('studio');
  const { exercise: written, text, findings } = file;
  const choices = useMemo(() => frameChoices(written), [written]);
  const [frame, setFrame] = useState<FrameId | null>(choices[0]?.frame ?? null);
  const [shown, setShown] = useState<Shown | null>(null);
  const compiled = useMemo(() => compile(inFrame(written, frame) ?? written), [written, frame]);
  const job = useMemo(() => ({ kind: 'proof', text, frame }) as const, [text, frame]);
  const { exercise } = compiled;
  return (
    <Screen width="wide">
      <Place name={t('place')} />
      <HandlingCaveat text={written.handling} />
      <div className={classes.head}>
        <h1 className={classes.title}>{written.title}</h1>
        {choices.length > 0 && (
          <NativeSelect
            label={t('frame')}
            value={frame ?? ''}
            onChange={({ currentTarget: { value } }) =>
              setFrame(choices.find((choice) => choice.frame === value)?.frame ?? null)
            }
            data={choices.map((choice) => ({ value: choice.frame ?? '', label: choice.title ?? t('asWritten') }))}
          />
        )}
      </div>
      <CheckPart findings={findings} />
      <ProvePart key={`proof ${frame}`} exercise={exercise} job={job} onShow={setShown} />
      <SimulatePart key={`simulation ${frame}`} exercise={exercise} subject={{ text, frame }} onShow={setShown} />
      {shown && (
        <WitnessPanel
          shown={shown}
          compiled={compiled}
          text={text}
          onClose={() => setShown(null)}
          onOpened={onOpened}
        />
      )}
    </Screen>
  );
}
