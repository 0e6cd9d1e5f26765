import { Button, Switch } from '@mantine/core';
import { IconArchive, IconBraces, IconFileTypeHtml, IconPrinter } from '@tabler/icons-react';
import { useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { report as words } from '#shared/report/texts/en';
import { reportDocument } from '#shared/report/reportDocument';
import { reportJson } from '#shared/report/reportJson';
import type { LiveSession } from '#shared/workflow/liveSession';
import { useSaveSession } from '../../archives/useSaveSession';
import { useKeepReport } from './useKeepReport';
import { useReport, type ReviewedRow } from './useReport';
import classes from './ReportPreview.module.css';

interface ReportPreviewProps {
  readonly session: LiveSession;
  readonly row: ReviewedRow;
  /** What else can be done from here. */
  readonly end?: ReactNode;
}

/** The very document that is saved and printed. Its frame runs nothing and belongs to nobody. */
export function ReportPreview({ session, row, end }: ReportPreviewProps) {
  const { t } = useTranslation('review');
  const [people, setPeople] = useState(false);
  const report = useReport(session, row, people);
  const document = useMemo(() => reportDocument(report, words, 'en'), [report]);
  const { save, print } = useKeepReport(row.name);
  const saveSession = useSaveSession(row);
  return (
    <div className={classes.preview}>
      <div className={classes.acts}>
        <Button leftSection={<IconFileTypeHtml size={18} aria-hidden />} onClick={() => save(document, 'html')}>
          {t('report.saveHtml')}
        </Button>
        <Button variant="default" leftSection={<IconPrinter size={18} aria-hidden />} onClick={() => print(document)}>
          {t('report.print')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconBraces size={18} aria-hidden />}
          onClick={() => save(reportJson(report, session.log.records), 'json')}
        >
          {t('report.saveJson')}
        </Button>
        <Button variant="default" leftSection={<IconArchive size={18} aria-hidden />} onClick={saveSession.begin}>
          {t('report.saveSession')}
        </Button>
        {saveSession.dialog}
        <Switch
          label={t('report.people')}
          description={t('report.peopleHint')}
          checked={people}
          onChange={(event) => setPeople(event.currentTarget.checked)}
        />
        <div className={classes.end}>{end}</div>
      </div>
      <iframe className={classes.document} title={t('report.preview')} sandbox="" srcDoc={document} />
    </div>
  );
}
