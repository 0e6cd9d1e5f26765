import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SectionHeading } from '../../components/SectionHeading';
import type { DamagedSession } from '../../storage/soundSession';
import { DeleteSession } from './DeleteSession';
import classes from './SessionList.module.css';

/** Sessions whose row cannot be read as one. They stay in sight: a copy of what is left can still be saved. */
export function DamagedSessions({ sessions }: { readonly sessions: readonly DamagedSession[] }) {
  const { t } = useTranslation('library');
  return (
    <section className={classes.section}>
      <SectionHeading count={sessions.length}>{t('damagedSessions')}</SectionHeading>
      <ul className={classes.list}>
        {sessions.map(({ id, name: stored }) => {
          const name = stored ?? t('damagedUnnamed');
          return (
            <li key={id} className={classes.session}>
              <div className={classes.words}>
                <h3 className={classes.name}>{name}</h3>
                <p className={classes.details}>{t('damagedText')}</p>
              </div>
              <span className={classes.status} />
              <span className={classes.time} />
              <Button
                variant="default"
                aria-label={t('openNamed', { name })}
                renderRoot={(props) => <Link to="/session/$sessionId" params={{ sessionId: id }} {...props} />}
              >
                {t('open')}
              </Button>
              <DeleteSession session={{ id, name }} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
