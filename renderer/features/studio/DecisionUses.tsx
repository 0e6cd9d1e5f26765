import { useTranslation } from 'react-i18next';
import type { Simulation } from '#shared/analysis/simulation';
import type { Exercise } from '#shared/exercise/exercise';
import { Block } from './Block';
import classes from './DecisionUses.module.css';
import figureClasses from './Figures.module.css';
import { shareText } from './figures';
import { Share } from './Share';

/** Shares are sums of many small ones. */
const NOTHING = 1e-6;

interface DecisionUsesProps {
  readonly exercise: Exercise;
  readonly simulation: Simulation;
}

/** What the tables made of each decision: which options they took, and how many did not decide in time. */
export function DecisionUses({ exercise, simulation }: DecisionUsesProps) {
  const { t } = useTranslation('studio');
  const { decisions, options } = simulation;
  return (
    <Block
      title={t('simulate.decisions')}
      hint={t('simulate.decisionsHint')}
      empty={decisions.length === 0 ? t('simulate.noDecisions') : null}
    >
      <div className={classes.decisions}>
        {decisions.map(({ decision, opened, notDecided }) => {
          const authored = exercise.decisions.find(({ id }) => id === decision);
          return (
            <table key={decision} className={figureClasses.table}>
              <caption className={classes.caption}>
                {authored?.title}
                <span className={classes.opened}>{t('simulate.opened', { share: shareText(opened) })}</span>
              </caption>
              <tbody>
                {options
                  .filter((use) => use.decision === decision)
                  .map(({ option, offered, taken }) => (
                    <tr key={option}>
                      <th scope="row">{authored?.options.find(({ id }) => id === option)?.label}</th>
                      <td data-figure className={figureClasses.quiet}>
                        {offered < opened - notDecided - NOTHING &&
                          t('simulate.offered', { share: shareText(offered) })}
                      </td>
                      <td data-wide>
                        <Share share={taken} />
                      </td>
                    </tr>
                  ))}
                <tr>
                  <th scope="row" className={figureClasses.quiet}>
                    {t('simulate.notDecided')}
                  </th>
                  <td data-figure />
                  <td data-wide>
                    <Share share={notDecided} />
                  </td>
                </tr>
              </tbody>
            </table>
          );
        })}
      </div>
    </Block>
  );
}
