import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { lengthText } from '../../components/clockText';
import { MapView } from '../../components/picture/MapView';
import { Screen } from '../../components/Screen';
import { SectionHeading } from '../../components/SectionHeading';
import { HandlingCaveat, TopBarContent } from '../../components/TopBar';
import { usePictureAddress } from '../../storage/PicturesContext';
import { scenarioTimeText } from '#shared/exercise/scenarioTimeText';
import type { Frame } from '#shared/exercise/exercise';
import type { RoleId } from '#shared/exercise/ids';
import { paragraphs } from '#shared/exercise/paragraphs';
import type { Intent, LiveSession } from '#shared/workflow/liveSession';
import { BriefRoles } from './BriefRoles';
import classes from './BriefScreen.module.css';

export interface BriefScreenProps {
  /** The session's name. */
  readonly name: string;
  readonly frame: Frame | null;
  readonly session: LiveSession;
  readonly people: ReadonlyMap<RoleId, string>;
  readonly submit: (intent: Intent) => void;
}

/** What everybody may know before STARTEX, for the projector: nothing on it belongs to one seat alone. */
export function BriefScreen({ name, frame, session, people, submit }: BriefScreenProps) {
  const { t } = useTranslation('brief');
  const pictureAddress = usePictureAddress();
  const { compiled, pace, history } = session;
  const { exercise } = compiled;
  const time = scenarioTimeText(exercise.scenarioStart);
  return (
    <>
      <HandlingCaveat text={exercise.handling} />
      <TopBarContent>
        <span className={classes.name}>{name}</span>
      </TopBarContent>
      <Screen>
        <p className={classes.eyebrow}>{t('eyebrow')}</p>
        <h1 className={classes.title}>{exercise.title}</h1>
        <p className={classes.summary}>{exercise.summary}</p>
        <p className={classes.facts}>
          {t('begins')} <strong>{time}</strong> · {t('planned')} <strong>{lengthText(exercise.duration)}</strong>
        </p>
        {frame && (
          <section className={classes.section}>
            <SectionHeading>{t('frame')}</SectionHeading>
            <p className={classes.frame}>{frame.title}</p>
            {paragraphs(frame.says).map((paragraph, index) => (
              <p key={index} className={classes.paragraph}>
                {paragraph}
              </p>
            ))}
          </section>
        )}
        {exercise.situation !== null && (
          <section className={classes.section}>
            <SectionHeading>{t('situation')}</SectionHeading>
            {paragraphs(exercise.situation).map((paragraph, index) => (
              <p key={index} className={classes.paragraph}>
                {paragraph}
              </p>
            ))}
          </section>
        )}
        {exercise.map && (
          <section className={classes.section}>
            <SectionHeading>{t('map')}</SectionHeading>
            <div className={classes.map}>
              <MapView
                map={exercise.map}
                address={pictureAddress(exercise.id, exercise.map.image)}
                places={exercise.map.places}
              />
            </div>
          </section>
        )}
        {exercise.objectives.length > 0 && (
          <section className={classes.section}>
            <SectionHeading>{t('objectives')}</SectionHeading>
            <ol className={classes.objectives}>
              {exercise.objectives.map(({ id, title }) => (
                <li key={id}>{title}</li>
              ))}
            </ol>
          </section>
        )}
        <section className={classes.section}>
          <SectionHeading>{t('roles')}</SectionHeading>
          <BriefRoles exercise={exercise} seated={history.state.seated} people={people} />
        </section>
      </Screen>
      <footer className={classes.start}>
        <div className={classes.startInner}>
          <p>
            {pace.kind === 'live' ? t('startLive', { speed: pace.speed, time }) : t('startByHand', { time })}
            {!history.state.seated.includes(true) && ` ${t('nobody')}`}
          </p>
          <Button
            size="lg"
            onClick={() => submit({ kind: 'command', command: { type: 'session.start' }, by: null, to: null })}
          >
            {t('start')}
          </Button>
        </div>
      </footer>
    </>
  );
}
