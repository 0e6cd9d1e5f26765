import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { clockText } from '../../components/clockText';
import type { SessionRow } from '../../storage/rows';
import { DeleteSession } from './DeleteSession';
import classes from './ResumeOffer.module.css';
import { SessionWhen } from './SessionWhen';

/** The session that was in play last, before everything else: whoever opens the app now most likely wants it. */
export function ResumeOffer({ session }: { readonly session: SessionRow }) {
  const { t } = useTranslation('library');
  return (
    <section className={classes.offer} aria-labelledby="resume-offer">
      <div className={classes.words}>
        <p className={classes.state}>{t(session.status === 'running' ? 'leftRunning' : 'leftPaused')}</p>
        <h2 id="resume-offer" className={classes.name}>
          {session.name}
        </h2>
        <p className={classes.details}>
          {session.exerciseTitle} · <SessionWhen at={session.updatedAt} />
        </p>
        <p className={classes.promise}>{t('waitsAt', { time: clockText(session.time) })}</p>
      </div>
      <Button
        size="lg"
        aria-label={t('resumeNamed', { name: session.name })}
        renderRoot={(props) => <Link to="/session/$sessionId" params={{ sessionId: session.id }} {...props} />}
      >
        {t('resume')}
      </Button>
      <DeleteSession session={session} />
    </section>
  );
}
