import { Button, SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CommandDraft, Intent, LiveSession } from '#shared/workflow/liveSession';
import { CloseSession } from './CloseSession';
import classes from './HotWashScreen.module.css';
import { Rate } from './Rate';
import { ReportPreview } from './ReportPreview';
import { ReviewBar } from './ReviewBar';
import { Talk } from './Talk';
import { useReport, type ReviewedRow } from './useReport';

const PLACES = ['talk', 'rate', 'report'] as const;
type PlaceName = (typeof PLACES)[number];

export interface HotWashScreenProps {
  readonly session: LiveSession;
  readonly row: ReviewedRow;
  readonly submit: (intent: Intent) => void;
}

/** After ENDEX: first the table talks, then the evaluator observes and rates, then the session is closed. */
export function HotWashScreen({ session, row, submit }: HotWashScreenProps) {
  const { t } = useTranslation('review');
  const { exercise } = session.compiled;
  const [place, setPlace] = useState<PlaceName>('talk');
  const [question, setQuestion] = useState(0);
  const report = useReport(session, row, false);
  const unrated = report.objectives.filter(({ rating }) => rating === null).length;
  const command = (draft: CommandDraft) => submit({ kind: 'command', command: draft, by: null, to: null });
  return (
    <>
      <ReviewBar title={exercise.title} status={t('hotWash')} handling={exercise.handling}>
        <SegmentedControl
          aria-label={t('places')}
          value={place}
          onChange={(value) => setPlace(PLACES.find((each) => each === value) ?? 'talk')}
          data={PLACES.map((value) => ({ value, label: t(`place.${value}`) }))}
        />
        {place === 'talk' && question >= report.hotWash.length - 1 ? (
          <Button onClick={() => setPlace('rate')}>{t('talk.toRatings')}</Button>
        ) : (
          <CloseSession
            unrated={unrated}
            primary={place !== 'talk'}
            onClose={() => command({ type: 'session.close' })}
          />
        )}
      </ReviewBar>
      <main className={classes.screen} data-place={place}>
        {place === 'talk' && <Talk report={report} at={question} onMove={setQuestion} />}
        {place === 'rate' && <Rate exercise={exercise} report={report} submit={command} />}
        {place === 'report' && <ReportPreview session={session} row={row} />}
      </main>
    </>
  );
}
