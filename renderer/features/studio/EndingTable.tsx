import { useTranslation } from 'react-i18next';
import type { EndingReach } from '#shared/analysis/proof';
import type { Exercise } from '#shared/exercise/exercise';
import { Block } from './Block';
import classes from './Figures.module.css';
import { Share } from './Share';
import { ShowHow } from './ShowHow';
import type { Show } from './shown';

interface EndingTableProps {
  readonly exercise: Exercise;
  readonly endings: readonly EndingReach[];
  /** Whether what was not reached never is. */
  readonly isProved: boolean;
  readonly onShow: Show;
}

/** Where playthroughs end, and how many of them. */
export function EndingTable({ exercise, endings, isProved, onShow }: EndingTableProps) {
  const { t } = useTranslation('studio');
  return (
    <Block
      title={t('prove.endings')}
      hint={t('prove.endingsHint')}
      empty={exercise.endings.length === 0 ? t('prove.noEndings') : null}
    >
      <table className={classes.table} aria-label={t('prove.endings')}>
        <tbody>
          {endings.map(({ ending, reached, share, witness }) => {
            const title = exercise.endings.find(({ id }) => id === ending)?.title ?? t('prove.none');
            return (
              <tr key={ending ?? ''}>
                <th scope="row">{title}</th>
                <td data-wide>
                  {reached ? <Share share={share} /> : <span>{t(isProved ? 'prove.never' : 'prove.notFound')}</span>}
                </td>
                <td data-figure>{witness && <ShowHow what={title} witness={witness} onShow={onShow} />}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Block>
  );
}
