import { Button, Radio, SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { POLICIES, type Policy } from '#shared/analysis/policy';
import type { Exercise } from '#shared/exercise/exercise';
import { ErrorNote } from '../../components/ErrorNote';
import type { ProofJob } from './analysis';
import { wholeText } from './figures';
import { Part } from './Part';
import type { Show } from './shown';
import classes from './SimulatePart.module.css';
import { SimulationFigures } from './SimulationFigures';
import { SimulationHeadline } from './SimulationHeadline';
import { useAnalysis } from './useAnalysis';

const TABLES = [100, 1_000, 10_000] as const;

interface SimulatePartProps {
  /** Under its frame. */
  readonly exercise: Exercise;
  readonly subject: Pick<ProofJob, 'text' | 'frame'>;
  readonly onShow: Show;
}

/** Lets tables play by themselves, in a way and a number that are chosen, and tells what came of it. */
export function SimulatePart({ exercise, subject, onShow }: SimulatePartProps) {
  const { t } = useTranslation('studio');
  const { run, start, stop } = useAnalysis<'simulation'>(null);
  const [policy, setPolicy] = useState<Policy>('uniform');
  const [tables, setTables] = useState<number>(TABLES[1]);
  const isRunning = run.kind === 'running';
  const simulate = () => start({ kind: 'simulation', text: subject.text, frame: subject.frame, policy, runs: tables });
  return (
    <Part title={t('simulate.title')} text={t('simulate.text')}>
      <div>
        <Radio.Group label={t('simulate.policy')} value={policy} onChange={(value) => setPolicy(value)}>
          <div className={classes.policies}>
            {POLICIES.map((each) => (
              <Radio
                key={each}
                value={each}
                label={t(`simulate.policies.${each}.label`)}
                description={t(`simulate.policies.${each}.text`)}
              />
            ))}
          </div>
        </Radio.Group>
        <div className={classes.acts}>
          <span className={classes.label} aria-hidden>
            {t('simulate.tables')}
          </span>
          <SegmentedControl
            aria-label={t('simulate.tables')}
            value={String(tables)}
            onChange={(value) => setTables(Number(value))}
            data={TABLES.map((each) => ({ value: String(each), label: wholeText(each) }))}
          />
          <Button variant="default" onClick={isRunning ? stop : simulate}>
            {t(isRunning ? 'stop' : 'simulate.act')}
          </Button>
        </div>
      </div>
      {run.kind === 'failed' ? (
        <ErrorNote
          title={t('simulate.failed')}
          action={
            <Button variant="default" onClick={simulate}>
              {t('tryAgain')}
            </Button>
          }
        >
          {t('simulate.failedText', { reason: run.reason === '' ? t('noReason') : run.reason })}
        </ErrorNote>
      ) : (
        <SimulationHeadline run={run} />
      )}
      {run.kind === 'done' && <SimulationFigures exercise={exercise} result={run.result} onShow={onShow} />}
    </Part>
  );
}
