import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ScenarioTimeText } from '../../components/ScenarioTimeText';
import { SectionHeading } from '../../components/SectionHeading';
import type { InjectId } from '#shared/exercise/ids';
import { SECONDS_PER_MINUTE, type ScenarioMinute } from '#shared/exercise/units';
import type { SeatInject } from '#shared/workflow/seatView';
import classes from './SeatNews.module.css';

interface SeatNewsProps {
  readonly heading: string;
  readonly injects: readonly SeatInject[];
  readonly scenarioStart: ScenarioMinute;
  /** Null for news that was understood already. */
  readonly onUnderstood: ((inject: InjectId) => void) | null;
}

/** News that has reached this seat. */
export function SeatNews({ heading, injects, scenarioStart, onUnderstood }: SeatNewsProps) {
  const { t } = useTranslation(['seat', 'common']);
  return (
    <section className={classes.news}>
      <SectionHeading>{heading}</SectionHeading>
      {injects.map(({ id, from, via, text, deliveredAt }) => (
        <article key={id} className={classes.inject} data-new={onUnderstood !== null}>
          <p className={classes.head}>
            <span>{t(`common:channel.${via}`)}</span>
            {from !== null && <span>{t('news.from', { from })}</span>}
            <ScenarioTimeText at={scenarioStart + Math.floor(deliveredAt / SECONDS_PER_MINUTE)} />
          </p>
          <p className={classes.text}>{text}</p>
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
