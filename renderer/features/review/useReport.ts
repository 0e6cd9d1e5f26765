import { useMemo } from 'react';
import type { SessionReport } from '#shared/report/reportModel';
import { sessionReport, type ReportedSession } from '#shared/report/sessionReport';
import type { LiveSession } from '#shared/workflow/liveSession';
import type { SessionRow } from '../../storage/rows';

/** What the review needs to know of the stored session. */
export type ReviewedRow = Pick<SessionRow, 'id' | 'name' | 'seats' | 'pace'> & Pick<ReportedSession, 'frameTitle'>;

/** The report as the log stands now. */
export function useReport({ compiled, log }: LiveSession, row: ReviewedRow, includePeople: boolean): SessionReport {
  return useMemo(
    () => sessionReport(compiled, row, log.records, { includePeople }),
    [compiled, row, log, includePeople],
  );
}
