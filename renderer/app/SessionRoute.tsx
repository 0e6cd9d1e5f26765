import { Navigate, useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { FullScreenNote } from '../components/FullScreenNote';
import { addSessionTexts } from '../i18n/addSessionTexts';
import { OpenSession } from './session/OpenSession';
import { SessionPictures } from './session/SessionPictures';
import { useOpening } from './session/useOpening';
import { useSaveCopy } from './session/useSaveCopy';

addSessionTexts();

/** The session in the address. Another address is another session: nothing of the one before is kept. */
export function SessionRoute() {
  const { sessionId } = useParams({ from: '/session/$sessionId' });
  return <Session key={sessionId} id={sessionId} />;
}

/** A session, or why it cannot be had here and now. */
function Session({ id }: { readonly id: string }) {
  const { t } = useTranslation(['session', 'common']);
  const navigate = useNavigate();
  const opening = useOpening(id);
  const saveCopy = useSaveCopy();
  const leave = () => void navigate({ to: '/' });
  const toLibrary = { label: t('common:backToLibrary'), onAct: leave };

  switch (opening.kind) {
    case 'reading':
      return null;
    case 'open':
      return (
        <SessionPictures id={id}>
          <OpenSession {...opening} onLeave={leave} />
        </SessionPictures>
      );
    case 'handedOver':
      return <Navigate to="/session/$sessionId" params={{ sessionId: opening.other }} replace />;
    case 'elsewhere':
    case 'gone':
      return (
        <FullScreenNote
          title={t(`${opening.kind}.title`)}
          text={t(`${opening.kind}.text`)}
          details={null}
          action={toLibrary}
        />
      );
    case 'failed':
      return (
        <FullScreenNote
          title={t('failed.title')}
          text={t('failed.text')}
          details={opening.reason}
          action={{ label: t('common:errors.reload'), onAct: () => window.location.reload() }}
        />
      );
    case 'damaged': {
      const { row, translations, log, broken } = opening;
      const name = typeof row.name === 'string' ? row.name : id;
      return (
        <FullScreenNote
          title={t('damaged.title')}
          text={t('damaged.text')}
          details={
            broken.part === 'record'
              ? t('damaged.record', { seq: broken.seq, all: log.length })
              : t(`damaged.${broken.part}`)
          }
          action={{ label: t('saveCopy'), onAct: () => void saveCopy({ ...row, name, translations }, log) }}
        />
      );
    }
  }
}
