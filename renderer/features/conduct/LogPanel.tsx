import { Button } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ClockText } from '../../components/ClockText';
import { KeyHint } from '../../components/KeyHint';
import { SectionHeading } from '../../components/SectionHeading';
import { useConduct } from './ConductContext';
import { describeRecord, undoneRecords } from './describeRecord';
import classes from './LogPanel.module.css';

const LINE_HEIGHT = 26;

interface LogPanelProps {
  /** What is done now needs the room. */
  readonly low: boolean;
  readonly onUndo: () => void;
  readonly onNote: () => void;
}

/** What happened, latest first, with the way back and the place for notes. */
export function LogPanel({ low, onUndo, onNote }: LogPanelProps) {
  const { t } = useTranslation('conduct');
  const { session } = useConduct();
  const { exercise } = session.compiled;
  const scroller = useRef<HTMLDivElement>(null);
  const { log } = session;
  const undone = useMemo(() => undoneRecords(log.records), [log]);
  const virtual = useVirtualizer({
    count: log.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => LINE_HEIGHT,
    overscan: 8,
  });
  const last = session.history.undoable.at(-1);
  return (
    <section className={classes.panel} data-low={low} aria-label={t('log.title')}>
      <SectionHeading
        order={3}
        end={
          <span className={classes.acts}>
            {last && (
              <Button
                size="compact-sm"
                variant="subtle"
                color="gray"
                fw={400}
                className={classes.undo ?? ''}
                aria-keyshortcuts="U Control+Z"
                rightSection={<KeyHint keys="U" />}
                onClick={onUndo}
              >
                {t('log.undoThis', { what: describeRecord(t, exercise, last.record) })}
              </Button>
            )}
            <Button
              size="compact-sm"
              variant="subtle"
              color="gray"
              fw={400}
              className={classes.note ?? ''}
              aria-keyshortcuts="N"
              rightSection={<KeyHint keys="N" />}
              onClick={onNote}
            >
              {t('log.note')}
            </Button>
          </span>
        }
      >
        {t('log.title')}
      </SectionHeading>
      <div
        ref={scroller}
        className={classes.scroll}
        tabIndex={0}
        role="log"
        aria-live="off"
        aria-label={t('log.title')}
      >
        {log.length === 0 && <p className={classes.empty}>{t('log.empty')}</p>}
        <div style={{ height: virtual.getTotalSize(), position: 'relative' }}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const record = log.record(log.length - index);
            if (!record) return null;
            const text = describeRecord(t, exercise, record);
            return (
              <div
                key={record.seq}
                className={classes.line}
                data-seq={record.seq}
                data-quiet={record.command.type === 'clock.advance'}
                data-undone={undone.has(record.seq)}
                style={{ transform: `translateY(${start}px)` }}
                title={text}
              >
                <span className={classes.time}>
                  <ClockText time={record.at} />
                </span>
                <span className={classes.text}>{text}</span>
                {undone.has(record.seq) && <span className={classes.time}>{t('log.undone')}</span>}
              </div>
            );
          })}
        </div>
      </div>
    </section>
  );
}
