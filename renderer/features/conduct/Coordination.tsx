import { useTranslation } from 'react-i18next';
import { SectionHeading } from '../../components/SectionHeading';
import { rungOf } from '#shared/kernel/rungOf';
import { rungWords } from '../../i18n/words/rungWords';
import { useConduct } from './ConductContext';
import classes from './SidePanel.module.css';

/** How far the seats work together: the rung that holds now, and the arrangements that stand. */
export function Coordination() {
  const { t } = useTranslation('conduct');
  const { t: w } = useTranslation('words');
  const { session, state } = useConduct();
  const { compiled } = session;
  const arrangements = compiled.exercise.facts.flatMap(({ id, name, rung }, index) =>
    rung === null ? [] : [{ id, name, rung, stands: state.facts[index] === 1 }],
  );
  if (arrangements.length === 0) return null;
  const standing = arrangements.filter(({ stands }) => stands);
  return (
    <>
      <SectionHeading order={3}>{t('side.coordination')}</SectionHeading>
      <p className={classes.rung}>{rungWords(w, rungOf(compiled, state))}</p>
      <dl className={classes.figures}>
        {standing.map(({ id, name, rung }) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd>{w('rung', { rung })}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
