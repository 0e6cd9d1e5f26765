import { Button, Drawer } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { witnessSteps } from '#shared/analysis/witnessSteps';
import type { CompiledExercise } from '#shared/kernel/compile';
import { ClockText } from '../../components/ClockText';
import { ErrorNote } from '../../components/ErrorNote';
import { useDatabase } from '../../storage/DatabaseContext';
import { openWitness } from './openWitness';
import type { Shown } from './shown';
import { witnessLines } from './witnessLines';
import classes from './WitnessPanel.module.css';

interface WitnessPanelProps {
  readonly shown: Shown;
  /** Under its frame. */
  readonly compiled: CompiledExercise;
  readonly text: string;
  readonly onClose: () => void;
  readonly onOpened: (sessionId: string) => void;
}

/** A witness step by step, and the way to stand where it stops. */
export function WitnessPanel({ shown, compiled, text, onClose, onOpened }: WitnessPanelProps) {
  const { t } = useTranslation(['studio', 'common']);
  const db = useDatabase();
  const [saving, setSaving] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const { what, witness } = shown;
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
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size="38rem"
      title={t('witness.title', { what })}
      closeButtonProps={{ 'aria-label': t('common:close') }}
      attributes={{ header: { role: 'presentation' } }}
      classNames={{ title: classes.title ?? '', content: classes.content ?? '', body: classes.body ?? '' }}
    >
      <p className={classes.intro}>{t('witness.intro')}</p>
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
          <Button loading={saving} onClick={() => void open()}>
            {t('witness.openSession')}
          </Button>
          <span className={classes.hint}>{t('witness.openHint')}</span>
        </div>
      </div>
    </Drawer>
  );
}
