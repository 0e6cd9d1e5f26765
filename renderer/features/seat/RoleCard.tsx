import { useTranslation } from 'react-i18next';
import type { Role } from '#shared/exercise/exercise';
import classes from './RoleCard.module.css';

/** Who one is here. Shown at this role's own seat only: it holds what only this role knows. */
export function RoleCard({ role }: { readonly role: Role }) {
  const { t } = useTranslation('seat');
  return (
    <div className={classes.card}>
      <dl>
        <Entry term={t('role.wants')} lines={[role.wants]} />
        <Entry term={t('role.can')} lines={role.can} />
      </dl>
      <dl>
        <Entry term={t('role.private')} lines={role.private === null ? [] : [role.private]} secret />
        <Entry term={t('role.cannot')} lines={role.cannot} />
      </dl>
    </div>
  );
}

interface EntryProps {
  readonly term: string;
  readonly lines: readonly string[];
  readonly secret?: boolean;
}

function Entry({ term, lines, secret = false }: EntryProps) {
  if (lines.length === 0) return null;
  return (
    <div>
      <dt className={secret ? classes.secret : undefined}>{term}</dt>
      {lines.map((line, index) => (
        <dd key={index}>{line}</dd>
      ))}
    </div>
  );
}
