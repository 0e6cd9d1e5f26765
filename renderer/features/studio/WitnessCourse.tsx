import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { witnessSteps } from '#shared/analysis/witnessSteps';
import type { CompiledExercise } from '#shared/kernel/compile';
import { ClockText } from '../../components/ClockText';
import { ErrorNote } from '../../components/ErrorNote';
import { useDatabase } from '../../storage/DatabaseContext';
import { openWitness } from './openWitness';
import type { Shown } from './shown';
import classes from './WitnessCourse.module.css';
import { witnessLines } from './witnessLines';

interface WitnessCourseProps {
  readonly shown: Shown;
  /** Under its frame. */
  readonly compiled: CompiledExercise;
  readonly text: string;
  readonly onOpened: (sessionId: string) => void;
}

/** A witness step by step, and the way to stand where it stops. */
export function WitnessCourse({ shown, compiled, text, onOpened }: WitnessCourseProps) {
  const { t } = useTranslation(['studio', 'common']);
  const db = useDatabase();
  const [saving, setSaving] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const { what, witness, isWithout } = shown;
  const lines = useMemo(
    () => witnessLines(t, compiled.exercise, witnessSteps(compiled, witness)),
    [t, compiled, witness],
  );

  const open = async () => {
    setSaving(true);
    setFailure(null);
    try {
      onOpened(await openWitness(db, { name: t('witness.sessionName', { what }), compiled, text, witness }));
    } catch (error) {
      setFailure(error instanceof Error ? error.message : t('common:unknownError'));
      setSaving(false);
    }
  };

  return (
    <>
      <p className={classes.intro}>{t(isWithout ? 'witness.introWithout' : 'witness.intro')}</p>
      <ol className={classes.lines} aria-label={t('witness.steps')} tabIndex={0}>
        {lines.map(({ at, tone, text: said, moved }, index) => (
          <li key={index} className={classes.line} data-tone={tone}>
            <span className={classes.time}>
              <ClockText time={at} />
            </span>
            <span className={classes.words}>
              {said}
              {moved.length > 0 && <span className={classes.moved}>{moved.join(', ')}</span>}
            </span>
          </li>
        ))}
      </ol>
      <div className={classes.finish}>
        {failure !== null && (
          <ErrorNote title={t('witness.notOpened')}>{t('witness.notOpenedText', { reason: failure })}</ErrorNote>
        )}
        <div className={classes.acts}>
          <Button className={classes.act ?? ''} loading={saving} onClick={() => void open()}>
            {t('witness.openSession')}
          </Button>
          <span className={classes.hint}>{t('witness.openHint')}</span>
        </div>
      </div>
    </>
  );
}
