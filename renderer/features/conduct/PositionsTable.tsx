import { useTranslation } from 'react-i18next';
import { useConduct } from './ConductContext';
import { RoleName } from './RoleName';
import classes from './PositionsTable.module.css';

/** What each seat would have chosen before they talked. */
export function PositionsTable({ index }: { readonly index: number }) {
  const { t } = useTranslation('conduct');
  const { session, state } = useConduct();
  const { exercise, decisions } = session.compiled;
  const options = exercise.decisions[index]?.options ?? [];
  const positions = state.decisions[index]?.positions ?? [];
  const asked = (decisions[index]?.by ?? []).filter((role) => state.seated[role]);
  return (
    <table className={classes.table}>
      <caption>{t('decision.positions')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('decision.roleColumn')}</th>
          <th scope="col">{t('decision.optionColumn')}</th>
          <th scope="col">{t('decision.sureColumn')}</th>
          <th scope="col">{t('decision.whyColumn')}</th>
        </tr>
      </thead>
      <tbody>
        {asked.map((index) => {
          const role = exercise.roles[index];
          const position = positions.find((entry) => entry.role === index);
          if (!role) return null;
          return (
            <tr key={role.id}>
              <th scope="row">
                <RoleName role={role} person={false} />
              </th>
              {position ? (
                <>
                  <td>{options[position.option]?.label}</td>
                  <td className="tabular">{position.confidence ?? '–'}</td>
                  <td>{position.reason === '' ? '–' : position.reason}</td>
                </>
              ) : (
                <td colSpan={3} className={classes.none}>
                  {t('decision.noPosition')}
                </td>
              )}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
