import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ClockText } from '../../components/ClockText';
import { SectionHeading } from '../../components/SectionHeading';
import type { SessionRow } from '../../storage/rows';
import { DeleteSession } from './DeleteSession';
import { SaveSession } from './SaveSession';
import classes from './SessionList.module.css';
import { SessionWhen } from './SessionWhen';

const ACTS = { briefing: 'open', running: 'resume', paused: 'resume', hotWash: 'resume', closed: 'review' } as const;

interface SessionListProps {
  readonly sessions: readonly SessionRow[];
  /** Those that another window plays. */
  readonly inPlay: ReadonlySet<string>;
}

/** The sessions on this machine, last used first. */
export function SessionList({ sessions, inPlay }: SessionListProps) {
  const { t } = useTranslation('library');
  return (
    <section className={classes.section}>
      <SectionHeading count={sessions.length}>{t('sessions')}</SectionHeading>
      <ul className={classes.list}>
        {sessions.map((session) => {
          const act = ACTS[session.status];
          return (
            <li key={session.id} className={classes.session}>
              <div className={classes.words}>
                <h3 className={classes.name}>{session.name}</h3>
                <p className={classes.details}>
                  {session.exerciseTitle} · <SessionWhen at={session.updatedAt} />
                </p>
              </div>
              <span className={classes.status}>
                {inPlay.has(session.id) ? t('inPlay') : t(`status.${session.status}`)}
              </span>
              <span className={classes.time}>{session.status !== 'briefing' && <ClockText time={session.time} />}</span>
              {!inPlay.has(session.id) && (
                <>
                  <Button
                    variant="default"
                    aria-label={t(`${act}Named`, { name: session.name })}
                    renderRoot={(props) => (
                      <Link to="/session/$sessionId" params={{ sessionId: session.id }} {...props} />
                    )}
                  >
                    {t(act)}
                  </Button>
                  <SaveSession session={session} />
                  <DeleteSession session={session} />
                </>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
