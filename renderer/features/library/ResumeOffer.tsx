import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { clockText } from '../../components/clockText';
import type { SessionRow } from '../../storage/rows';
import { DeleteSession } from './DeleteSession';
import { Offer } from './Offer';
import { SaveSession } from './SaveSession';
import { SessionWhen } from './SessionWhen';

/** The session that was in play last: whoever opens the app now most likely wants it. */
export function ResumeOffer({ session }: { readonly session: SessionRow }) {
  const { t } = useTranslation('library');
  return (
    <Offer
      state={t(session.status === 'running' ? 'leftRunning' : 'leftPaused')}
      name={session.name}
      details={
        <>
          {session.exerciseTitle} · <SessionWhen at={session.updatedAt} />
        </>
      }
      promise={t('waitsAt', { time: clockText(session.time) })}
    >
      <Button
        size="lg"
        aria-label={t('resumeNamed', { name: session.name })}
        renderRoot={(props) => <Link to="/session/$sessionId" params={{ sessionId: session.id }} {...props} />}
      >
        {t('resume')}
      </Button>
      <SaveSession session={session} />
      <DeleteSession session={session} />
    </Offer>
  );
}
