import { VisuallyHidden } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import { Place } from '../../components/Place';
import { Screen } from '../../components/Screen';
import { useDatabase } from '../../storage/DatabaseContext';
import { listSessions } from '../../storage/sessions';
import { ExerciseShelf } from './ExerciseShelf';
import { FIRST_STEPS } from './firstSteps';
import { FirstStepsOffer } from './FirstStepsOffer';
import { DamagedSessions } from './DamagedSessions';
import classes from './LibraryScreen.module.css';
import { NewerVersionNote } from './NewerVersionNote';
import { ResumeOffer } from './ResumeOffer';
import { SessionList } from './SessionList';
import { useSessionsInPlay } from './useSessionsInPlay';

/** What can be played, and what has been. */
export function LibraryScreen() {
  const { t } = useTranslation('library');
  const db = useDatabase();
  const shelf = useLiveQuery(() => listSessions(db), [db]);
  const inPlay = useSessionsInPlay();
  if (!shelf || !inPlay) return null;

  const { sessions, damaged } = shelf;
  const left = sessions.find(({ id, status }) => (status === 'running' || status === 'paused') && !inPlay.has(id));
  const others = sessions.filter((session) => session !== left);
  const begins = sessions.length + damaged.length === 0;
  return (
    <Screen>
      <Place name={t('place')} />
      <NewerVersionNote />
      {begins ? (
        <div className={classes.welcome}>
          <h1>{t('welcome')}</h1>
          <p>{t('welcomeText')}</p>
        </div>
      ) : (
        <VisuallyHidden component="h1">{t('place')}</VisuallyHidden>
      )}
      {begins && <FirstStepsOffer />}
      {left && <ResumeOffer key={left.id} session={left} />}
      {others.length > 0 && <SessionList sessions={others} inPlay={inPlay} />}
      {damaged.length > 0 && <DamagedSessions sessions={damaged} />}
      <ExerciseShelf offered={begins ? FIRST_STEPS : null} />
    </Screen>
  );
}
