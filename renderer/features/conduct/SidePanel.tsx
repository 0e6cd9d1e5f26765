import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { SectionHeading } from '../../components/SectionHeading';
import { factValue } from '../../i18n/words/conditionWords';
import { useConduct } from './ConductContext';
import { Coordination } from './Coordination';
import { indicatorCourse } from './indicatorCourse';
import { IndicatorLine } from './IndicatorLine';
import { OpenDecisions } from './OpenDecisions';
import { RoleName } from './RoleName';
import classes from './SidePanel.module.css';

/** Where things stand: what is being decided, how the country is, what is left, who is there. */
export function SidePanel() {
  const { t } = useTranslation('conduct');
  const { t: w } = useTranslation('words');
  const { session, state } = useConduct();
  const { compiled, setup, log } = session;
  const { exercise } = compiled;
  const course = useMemo(() => indicatorCourse(compiled, setup, log.records), [compiled, setup, log]);
  const absent = exercise.roles.filter((_, index) => !state.seated[index]);
  const seated = exercise.roles.length - absent.length;
  const set = exercise.facts.flatMap((fact, index) => {
    const value = state.facts[index] ?? fact.start;
    return value === fact.start || fact.rung !== null
      ? []
      : [{ id: fact.id, name: fact.name, value: factValue(w, fact.values[value] ?? '') }];
  });
  return (
    <aside className={classes.panel} aria-label={t('side.title')} tabIndex={0}>
      <SectionHeading order={3}>{t('side.decisions')}</SectionHeading>
      <OpenDecisions />
      <SectionHeading order={3}>{t('side.indicators')}</SectionHeading>
      <div className={classes.section}>
        {exercise.indicators.map((indicator, index) => (
          <IndicatorLine
            key={indicator.id}
            indicator={indicator}
            now={state.time}
            points={course.map(({ at, values }) => ({ at, value: values[index] ?? indicator.start }))}
          />
        ))}
      </div>
      <Coordination />
      {exercise.resources.length > 0 && (
        <>
          <SectionHeading order={3}>{t('side.means')}</SectionHeading>
          <dl className={classes.figures}>
            {exercise.resources.map(({ id, name }, index) => (
              <div key={id} data-spent={state.resources[index] === 0}>
                <dt>{name}</dt>
                <dd className="tabular">{state.resources[index]}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {set.length > 0 && (
        <>
          <SectionHeading order={3}>{t('side.facts')}</SectionHeading>
          <dl className={classes.figures}>
            {set.map(({ id, name, value }) => (
              <div key={id}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <SectionHeading order={3}>{t('side.seats')}</SectionHeading>
      <div className={classes.section}>
        <p>{t('side.seated', { seated, roles: exercise.roles.length })}</p>
        {absent.length > 0 && (
          <p className={classes.quiet}>{t('side.absent', { roles: absent.map(({ name }) => name).join(', ') })}</p>
        )}
        <ul className={classes.seats}>
          {exercise.roles.map((role, index) =>
            state.seated[index] ? (
              <li key={role.id}>
                <RoleName role={role} />
              </li>
            ) : null,
          )}
        </ul>
      </div>
    </aside>
  );
}
