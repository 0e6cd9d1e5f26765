import { useTranslation } from 'react-i18next';
import type { Exercise } from '#shared/exercise/exercise';
import type { SimulationResult } from './analysis';
import { Block } from './Block';
import { CourseTable } from './CourseTable';
import { DecisionUses } from './DecisionUses';
import classes from './Figures.module.css';
import { LeftTable } from './LeftTable';
import { PlayFindings } from './PlayFindings';
import { Share } from './Share';
import type { Show } from './shown';
import { SpreadTable } from './SpreadTable';
import { ThresholdTable } from './ThresholdTable';

interface SimulationFiguresProps {
  readonly exercise: Exercise;
  readonly result: SimulationResult;
  readonly onShow: Show;
}

/** What came of simulated tables. */
export function SimulationFigures({ exercise, result, onShow }: SimulationFiguresProps) {
  const { t } = useTranslation('studio');
  const { simulation, hints } = result;
  return (
    <>
      <div className={classes.pair}>
        <Block
          title={t('simulate.endings')}
          hint={t('simulate.endingsHint')}
          empty={exercise.endings.length === 0 ? t('prove.noEndings') : null}
        >
          <table className={classes.table} aria-label={t('simulate.endings')}>
            <tbody>
              {simulation.endings.map(({ ending, share }) => (
                <tr key={ending ?? ''}>
                  <th scope="row">{exercise.endings.find(({ id }) => id === ending)?.title ?? t('prove.none')}</th>
                  <td data-wide>
                    <Share share={share} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Block>
        <SpreadTable exercise={exercise} spreads={simulation.indicators} />
      </div>
      <div className={classes.pair}>
        <CourseTable exercise={exercise} simulation={simulation} />
        <LeftTable exercise={exercise} simulation={simulation} />
      </div>
      <DecisionUses exercise={exercise} simulation={simulation} />
      <ThresholdTable exercise={exercise} thresholds={simulation.thresholds} />
      <PlayFindings
        title={t('simulate.hints')}
        exercise={exercise}
        findings={hints}
        none={t('simulate.noHints')}
        onShow={onShow}
      />
    </>
  );
}
