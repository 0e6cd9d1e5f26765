import { useTranslation } from 'react-i18next';
import type { Role } from '#shared/exercise/exercise';
import classes from './RoleCard.module.css';

/** Who one is here. Shown at this role's own seat only: it holds what only this role knows. */
export function RoleCard({ role }: { readonly role: Role }) {
  const { t } = useTranslation('seat');
  return (
    <dl className={classes.card}>
      <div>
        <dt>{t('role.wants')}</dt>
        <dd>{role.wants}</dd>
      </div>
      {role.private !== null && (
        <div>
          <dt className={classes.secret}>{t('role.private')}</dt>
          <dd>{role.private}</dd>
        </div>
      )}
      {role.can.length > 0 && (
        <div>
          <dt>{t('role.can')}</dt>
          {role.can.map((line) => (
            <dd key={line}>{line}</dd>
          ))}
        </div>
      )}
      {role.cannot.length > 0 && (
        <div>
          <dt>{t('role.cannot')}</dt>
          {role.cannot.map((line) => (
            <dd key={line}>{line}</dd>
          ))}
        </div>
      )}
    </dl>
  );
}
