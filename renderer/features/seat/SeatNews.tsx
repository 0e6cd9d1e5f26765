import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ScenarioTimeText } from '../../components/ScenarioTimeText';
import { SectionHeading } from '../../components/SectionHeading';
import { Picture } from '../../components/picture/Picture';
import { usePictureAddress } from '../../storage/PicturesContext';
import type { Exercise } from '#shared/exercise/exercise';
import type { InjectId } from '#shared/exercise/ids';
import { scenarioAt } from '#shared/exercise/scenarioAt';
import type { SeatInject } from '#shared/workflow/seatView';
import { NewsPlace } from './NewsPlace';
import classes from './SeatNews.module.css';

interface SeatNewsProps {
  readonly heading: string;
  readonly injects: readonly SeatInject[];
  readonly exercise: Exercise;
  /** Null for news that was understood already. */
  readonly onUnderstood: ((inject: InjectId) => void) | null;
}

/** News that has reached this seat. */
export function SeatNews({ heading, injects, exercise, onUnderstood }: SeatNewsProps) {
  const { t } = useTranslation(['seat', 'common']);
  const pictureAddress = usePictureAddress();
  return (
    <section className={classes.news}>
      <SectionHeading>{heading}</SectionHeading>
      {injects.map(({ id, from, via, text, deliveredAt, place, placeId, media }) => (
        <article key={id} className={classes.inject} data-new={onUnderstood !== null}>
          <p className={classes.head}>
            <span>{t(`common:channel.${via}`)}</span>
            {from !== null && <span>{t('news.from', { from })}</span>}
            <ScenarioTimeText at={scenarioAt(exercise, deliveredAt)} />
            <NewsPlace exercise={exercise} place={place} placeId={placeId} />
          </p>
          <p className={classes.text}>{text}</p>
          {media && <Picture media={media} address={pictureAddress(exercise.id, media.image)} />}
          {onUnderstood && (
            <Button size="md" onClick={() => onUnderstood(id)}>
              {t('news.understood')}
            </Button>
          )}
        </article>
      ))}
    </section>
  );
}
