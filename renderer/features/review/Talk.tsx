import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/EmptyState';
import { KeyHint } from '../../components/KeyHint';
import { NoteDialog } from '../../components/NoteDialog';
import type { NoteDraft } from '../../components/noteDraft';
import { SectionHeading } from '../../components/SectionHeading';
import { useKeys } from '../../components/useKeys';
import type { Objective } from '#shared/exercise/exercise';
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
  readonly objectives: readonly Objective[];
  /** Which question stands on the wall, from 0. */
  readonly at: number;
  readonly onMove: (to: number) => void;
  readonly note: NoteDraft;
  readonly onNote: (note: NoteDraft) => void;
  readonly onKeep: (note: NoteDraft) => void;
}

/** For the projector: one question at a time, what the table says to it, and beside it how the exercise went. */
export function Talk({ report, objectives, at, onMove, note, onNote, onKeep }: TalkProps) {
  const { t } = useTranslation('review');
  const [noting, setNoting] = useState(false);
  const { hotWash: questions } = report;
  const last = questions.length - 1;
  const back = () => onMove(Math.max(at - 1, 0));
  const on = () => onMove(Math.min(at + 1, last));
  useKeys(!noting, [
    ['ArrowLeft', back],
    ['ArrowRight', on],
    ['N', () => setNoting(true)],
  ]);
  const noted = report.observations.filter(({ afterEndex }) => afterEndex).length;
  const chart = useMemo(() => indicatorChart(chartInput(report), words.summary.chart, CHART_WIDTH), [report]);
  /** The chart says itself which ending was reached. */
  const named = report.ending !== null && report.indicators.length > 0;
  return (
    <div className={classes.talk}>
      <section className={classes.asked}>
        {questions.length === 0 ? (
          <EmptyState title={t('talk.none')}>{t('talk.noneText')}</EmptyState>
        ) : (
          <Question questions={questions} at={at} onBack={back} onNext={on} />
        )}
        <div className={classes.notes}>
          <Button
            variant="subtle"
            leftSection={<KeyHint keys="N" />}
            aria-keyshortcuts="N"
            onClick={() => setNoting(true)}
          >
            {t('talk.note')}
          </Button>
          <span role="status">{noted > 0 && t('talk.noted', { count: noted })}</span>
        </div>
      </section>
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
      {noting && (
        <NoteDialog
          objectives={objectives}
          when={t('talk.noteWhen')}
          draft={note}
          onDraft={onNote}
          onKeep={onKeep}
          onClose={() => setNoting(false)}
        />
      )}
    </div>
  );
}

interface QuestionProps {
  readonly questions: readonly string[];
  readonly at: number;
  readonly onBack: () => void;
  readonly onNext: () => void;
}

function Question({ questions, at, onBack, onNext }: QuestionProps) {
  const { t } = useTranslation('review');
  const last = questions.length - 1;
  return (
    <>
      <p className={classes.count}>{t('talk.question', { number: at + 1, all: questions.length })}</p>
      <h2 className={classes.question} aria-live="polite">
        {questions[at]}
      </h2>
      <div className={classes.move}>
        <Button variant="default" leftSection={<KeyHint keys="←" />} disabled={at === 0} onClick={onBack}>
          {t('talk.previous')}
        </Button>
        <Button
          variant={at === last ? 'default' : 'filled'}
          rightSection={<KeyHint keys="→" />}
          disabled={at === last}
          onClick={onNext}
        >
          {t('talk.next')}
        </Button>
      </div>
    </>
  );
}
