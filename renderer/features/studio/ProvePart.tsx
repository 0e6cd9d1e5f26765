import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Exercise } from '#shared/exercise/exercise';
import { ErrorNote } from '../../components/ErrorNote';
import type { ProofJob } from './analysis';
import { Part } from './Part';
import { ProofFigures } from './ProofFigures';
import { ProofHeadline } from './ProofHeadline';
import type { Show } from './shown';
import { useAnalysis } from './useAnalysis';

interface ProvePartProps {
  /** Under its frame. */
  readonly exercise: Exercise;
  readonly job: ProofJob;
  readonly onShow: Show;
}

/** Follows every playthrough, at once, and tells what came of it. */
export function ProvePart({ exercise, job, onShow }: ProvePartProps) {
  const { t } = useTranslation('studio');
  const { run, start, stop } = useAnalysis<'proof'>(job);
  const again = () => start({ ...job });
  const isRunning = run.kind === 'running';
  return (
    <Part
      title={t('prove.title')}
      text={t('prove.text')}
      act={
        <Button variant={run.kind === 'stopped' ? 'filled' : 'default'} onClick={isRunning ? stop : again}>
          {t(isRunning ? 'stop' : 'prove.again')}
        </Button>
      }
    >
      {run.kind === 'failed' ? (
        <ErrorNote
          title={t('prove.failed')}
          action={
            <Button variant="default" onClick={again}>
              {t('tryAgain')}
            </Button>
          }
        >
          {t('prove.failedText', { reason: run.reason === '' ? t('noReason') : run.reason })}
        </ErrorNote>
      ) : (
        <ProofHeadline run={run} />
      )}
      {run.kind === 'done' && <ProofFigures exercise={exercise} result={run.result} onShow={onShow} />}
    </Part>
  );
}
