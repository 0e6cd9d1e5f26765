import { Button } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/EmptyState';
import { KeyHint } from '../../components/KeyHint';
import { SectionHeading } from '../../components/SectionHeading';
import { report as words } from '#shared/report/texts/en';
import { chartInput } from '#shared/report/chartInput';
import { chartScale } from '#shared/report/chartScale';
import { indicatorChart } from '#shared/report/indicatorChart';
import type { SessionReport } from '#shared/report/reportModel';
import { ChartView } from './ChartView';
import { DecisionList } from './DecisionList';
import classes from './Talk.module.css';

/** In the drawing's own units: narrower than on paper, so that its letters are read from the back of the room. */
const CHART_WIDTH = 640;

interface TalkProps {
  readonly report: SessionReport;
  /** Which question stands on the wall, from 0. */
  readonly at: number;
  readonly onMove: (to: number) => void;
}

/** For the projector: one question at a time, and beside it how the exercise went. */
export function Talk({ report, at, onMove }: TalkProps) {
  const { t } = useTranslation('review');
  const chart = useMemo(() => indicatorChart(chartInput(report), words.summary.chart, CHART_WIDTH), [report]);
  /** The chart says itself which ending was reached. */
  const named = report.ending !== null && report.indicators.length > 0;
  return (
    <div className={classes.talk}>
      <Question questions={report.hotWash} at={at} onMove={onMove} />
      <section className={classes.course} aria-label={t('talk.course')} tabIndex={0}>
        <SectionHeading>{t('talk.course')}</SectionHeading>
        {!named && <p className={classes.ending}>{report.ending?.title ?? t('talk.noEnding')}</p>}
        {report.indicators.length > 0 && (
          <figure className={classes.chart}>
            <ChartView drawing={chart} />
            <figcaption>{t('talk.caption', { ...chartScale(report.indicators) })}</figcaption>
          </figure>
        )}
        <DecisionList decisions={report.decisions} />
      </section>
    </div>
  );
}

function Question({
  questions,
  at,
  onMove,
}: {
  readonly questions: readonly string[];
  readonly at: number;
  readonly onMove: (to: number) => void;
}) {
  const { t } = useTranslation('review');
  const last = questions.length - 1;
  const back = () => onMove(Math.max(at - 1, 0));
  const on = () => onMove(Math.min(at + 1, last));
  useHotkeys([
    ['ArrowLeft', back],
    ['ArrowRight', on],
  ]);
  if (questions.length === 0) return <EmptyState title={t('talk.none')}>{t('talk.noneText')}</EmptyState>;
  return (
    <section className={classes.asked}>
      <p className={classes.count}>{t('talk.question', { number: at + 1, all: questions.length })}</p>
      <h2 className={classes.question} aria-live="polite">
        {questions[at]}
      </h2>
      <div className={classes.move}>
        <Button variant="default" leftSection={<KeyHint keys="←" />} disabled={at === 0} onClick={back}>
          {t('talk.previous')}
        </Button>
        <Button
          variant={at === last ? 'default' : 'filled'}
          rightSection={<KeyHint keys="→" />}
          disabled={at === last}
          onClick={on}
        >
          {t('talk.next')}
        </Button>
      </div>
    </section>
  );
}
