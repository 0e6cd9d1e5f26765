import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Intent, LiveSession } from '#shared/workflow/liveSession';
import classes from './HotWashScreen.module.css';
import { ReportPreview } from './ReportPreview';
import { ReviewBar } from './ReviewBar';
import type { ReviewedRow } from './useReport';

export interface ReportScreenProps {
  readonly session: LiveSession;
  readonly row: ReviewedRow;
  readonly submit: (intent: Intent) => void;
}

/** A closed session: its report, to be read, saved and printed. */
export function ReportScreen({ session, row, submit }: ReportScreenProps) {
  const { t } = useTranslation('review');
  const { exercise } = session.compiled;
  const reopen = () => submit({ kind: 'command', command: { type: 'session.reopen' }, by: null, to: null });
  return (
    <>
      <ReviewBar title={exercise.title} status={t('closed')} handling={exercise.handling} />
      <main className={classes.screen} data-place="report">
        <ReportPreview
          session={session}
          row={row}
          end={
            <Button variant="subtle" color="gray" onClick={reopen}>
              {t('report.reopen')}
            </Button>
          }
        />
      </main>
    </>
  );
}
