import { useTranslation } from 'react-i18next';
import type { Exercise } from '#shared/exercise/exercise';
import type { ProofResult } from './analysis';
import { EndingTable } from './EndingTable';
import classes from './Figures.module.css';
import { PlayFindings } from './PlayFindings';
import { RangeTable } from './RangeTable';
import type { Show } from './shown';

interface ProofFiguresProps {
  readonly exercise: Exercise;
  readonly result: ProofResult;
  readonly onShow: Show;
}

/** What a proof found, each piece with the way to a playthrough that shows it. */
export function ProofFigures({ exercise, result, onShow }: ProofFiguresProps) {
  const { t } = useTranslation('studio');
  const { proof, findings } = result;
  const isProved = proof.coverage === 'proved';
  return (
    <>
      <div className={classes.pair}>
        <EndingTable exercise={exercise} endings={proof.endings} isProved={isProved} onShow={onShow} />
        <RangeTable exercise={exercise} ranges={proof.indicators} onShow={onShow} />
      </div>
      <PlayFindings
        title={t('prove.findings')}
        exercise={exercise}
        findings={findings}
        none={t(isProved ? 'prove.fine' : 'prove.fineSoFar')}
        onShow={onShow}
      />
    </>
  );
}
