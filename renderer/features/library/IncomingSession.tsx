import { Button, Modal } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Incoming } from '../../archives/incoming';
import { ClockText } from '../../components/ClockText';
import { ErrorNote } from '../../components/ErrorNote';
import { languageName } from '../../i18n/words/languageName';
import { useDatabase } from '../../storage/DatabaseContext';
import { readLog } from '../../storage/log';
import { readSession } from '../../storage/sessions';
import classes from './IncomingSession.module.css';
import dialogs from './dialogs.module.css';
import { takeSession } from './takeSession';
import { useTry } from './useTry';
import { dateTimeText } from './whenText';

interface IncomingSessionProps {
  readonly incoming: Extract<Incoming, { readonly kind: 'session' }>;
  readonly onClose: () => void;
}

/** What is in a saved session, before anything of it is written. One that is here already is left, or joined by a second. */
export function IncomingSession({ incoming, onClose }: IncomingSessionProps) {
  const { t } = useTranslation(['archives', 'common']);
  const db = useDatabase();
  const attempt = useTry();
  const [taking, setTaking] = useState(false);
  const { contents, inside } = incoming;
  const { session, log } = contents;
  const here = useLiveQuery(async () => {
    const row = await readSession(db, session.id);
    const last = row && (await readLog(db, row.id)).at(-1);
    return { row: row ?? null, last };
  }, [db, session.id]);
  if (!here) return null;

  const { row } = here;
  const last = log.at(-1);
  const same = row?.records === log.length && here.last?.checksum === last?.checksum && here.last?.wall === last?.wall;
  const take = async (as: { readonly id: string; readonly name: string }) => {
    setTaking(true);
    await attempt(t('open.notTaken', { name: as.name }), async () => {
      await takeSession(db, contents, as);
      notifications.show({ message: t('open.taken', { name: as.name }) });
      onClose();
    });
    setTaking(false);
  };
  const facts: readonly (readonly [string, string])[] = [
    [t('open.name'), session.name],
    ...(inside.frameTitle === null ? [] : [[t('open.frame'), inside.frameTitle] as const]),
    [t('open.created'), dateTimeText(session.createdAt)],
    ...(last ? [[t('open.lastRecord'), dateTimeText(last.wall)] as const] : []),
    [t('open.records'), String(log.length)],
    ...(session.translations.length === 0
      ? []
      : [
          [t('open.languages'), session.translations.map(({ language }) => languageName(language)).join(', ')] as const,
        ]),
  ];
  return (
    <Modal opened onClose={onClose} size="xl" title={t('open.title', { exercise: session.exerciseTitle })}>
      <p className={dialogs.text}>{t(inside.chained ? 'open.text' : 'open.earlierText')}</p>
      <dl className={classes.facts}>
        {facts.map(([term, text]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
        {last && (
          <div>
            <dt>{t('open.time')}</dt>
            <dd>
              <ClockText time={last.at} />
            </dd>
          </div>
        )}
        <div>
          <dt>{t('open.seats')}</dt>
          <dd>
            <ul className={classes.seats}>
              {inside.seats.map(({ role, person }) => (
                <li key={role}>
                  {role} <span className={classes.person}>{person || t('open.nobody')}</span>
                </li>
              ))}
            </ul>
          </dd>
        </div>
      </dl>
      {row && (
        <ErrorNote tone="due" title={t('open.here', { name: row.name })}>
          {same
            ? t('open.hereSame', { ours: row.records })
            : t('open.hereOther', { ours: row.records, theirs: log.length })}
        </ErrorNote>
      )}
      <div className={dialogs.acts}>
        {row ? (
          <>
            <Button
              variant="default"
              loading={taking}
              onClick={() => void take({ id: crypto.randomUUID(), name: t('open.copyName', { name: session.name }) })}
            >
              {t('open.takeCopy')}
            </Button>
            <Button data-autofocus onClick={onClose}>
              {t('open.leave')}
            </Button>
          </>
        ) : (
          <>
            <Button variant="subtle" onClick={onClose}>
              {t('common:cancel')}
            </Button>
            <Button data-autofocus loading={taking} onClick={() => void take({ id: session.id, name: session.name })}>
              {t('open.take')}
            </Button>
          </>
        )}
      </div>
    </Modal>
  );
}
