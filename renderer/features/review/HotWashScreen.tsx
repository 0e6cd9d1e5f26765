import { Button, SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoleId } from '#shared/exercise/ids';
import { feedbackGiven } from '#shared/kernel/feedback';
import type { CommandDraft, Intent, LiveSession } from '#shared/workflow/liveSession';
import { EMPTY_NOTE } from '../../components/noteDraft';
import { CloseSession } from './CloseSession';
import classes from './HotWashScreen.module.css';
import { Feedback } from './Feedback';
import { Rate } from './Rate';
import { ReportPreview } from './ReportPreview';
import { ReviewBar } from './ReviewBar';
import { Talk } from './Talk';
import { useReport, type ReviewedRow } from './useReport';

const PLACES = ['talk', 'feedback', 'rate', 'report'] as const;
export type PlaceName = (typeof PLACES)[number];

export interface HotWashScreenProps {
  readonly session: LiveSession;
  readonly row: ReviewedRow;
  readonly people: ReadonlyMap<RoleId, string>;
  /** Where in the hot wash we are; kept while a seat has the laptop. */
  readonly place: PlaceName;
  readonly onPlace: (place: PlaceName) => void;
  readonly submit: (intent: Intent) => void;
  readonly onHandOver: (role: RoleId) => void;
}

/** After ENDEX: first the table talks, then the evaluator observes and rates, then the session is closed. */
export function HotWashScreen(props: HotWashScreenProps) {
  const { session, row, submit, place, onPlace } = props;
  const { t } = useTranslation('review');
  const { exercise } = session.compiled;
  const [question, setQuestion] = useState(0);
  const [note, setNote] = useState(EMPTY_NOTE);
  const report = useReport(session, row, false);
  const asks = exercise.feedback.length > 0;
  const places = PLACES.filter((each) => each !== 'feedback' || asks);
  const next = asks ? 'feedback' : 'rate';
  // Where a seat has not answered yet, handing over to it comes first.
  const given = feedbackGiven(session.log.records);
  const waits = exercise.roles.some(({ id }, index) => session.history.state.seated[index] && !given.has(id));
  const talkedOut = place === 'talk' && question >= report.hotWash.length - 1;
  const unrated = report.objectives.filter(({ rating }) => rating === null).length;
  const command = (draft: CommandDraft) => submit({ kind: 'command', command: draft, by: null, to: null });
  return (
    <>
      <ReviewBar title={exercise.title} status={t('hotWash')} handling={exercise.handling}>
        <SegmentedControl
          aria-label={t('places')}
          value={place}
          onChange={(value) => onPlace(PLACES.find((each) => each === value) ?? 'talk')}
          data={places.map((value) => ({ value, label: t(`place.${value}`) }))}
        />
        {talkedOut && <Button onClick={() => onPlace(next)}>{t(`place.${next}`)}</Button>}
        {place === 'feedback' && (
          <Button variant={waits ? 'default' : 'filled'} onClick={() => onPlace('rate')}>
            {t('place.rate')}
          </Button>
        )}
        {place !== 'feedback' && !talkedOut && (
          <CloseSession
            unrated={unrated}
            primary={place !== 'talk'}
            onClose={() => command({ type: 'session.close' })}
          />
        )}
      </ReviewBar>
      <main className={classes.screen} data-place={place}>
        {place === 'talk' && (
          <Talk
            report={report}
            objectives={exercise.objectives}
            at={question}
            onMove={setQuestion}
            note={note}
            onNote={setNote}
            onKeep={(kept) => command({ type: 'observation.add', ...kept })}
          />
        )}
        {place === 'feedback' && <Feedback session={session} people={props.people} onHandOver={props.onHandOver} />}
        {place === 'rate' && <Rate exercise={exercise} report={report} submit={command} />}
        {place === 'report' && <ReportPreview session={session} row={row} />}
      </main>
    </>
  );
}
