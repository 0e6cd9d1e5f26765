import { useTranslation } from 'react-i18next';
import { clockText } from '../../components/clockText';
import { useConduct } from './ConductContext';
import type { RunSheetRow } from './RunSheetPanel';
import type { RunSheetStatus } from './runSheet';
import classes from './RunSheetLine.module.css';

/** Shape first: what is on the table stays apart from what is not without any colour. */
const MARKS: Record<RunSheetStatus, string> = {
  scheduled: '○',
  due: '●',
  held: '‖',
  delivered: '✓',
  read: '✓',
  skipped: '×',
  open: '◆',
  decided: '✓',
  pool: '+',
};

/** What its mark and its place in the run sheet say already; only a screen reader needs the word too. */
const PLAIN: readonly RunSheetStatus[] = ['scheduled', 'pool', 'delivered', 'decided'];

interface RunSheetLineProps {
  readonly row: RunSheetRow;
  readonly index: number;
  readonly top: number;
  /** Learns how high the line is: a long title takes a second row of text. */
  readonly measure: (line: HTMLElement | null) => void;
  readonly id: string | undefined;
  readonly active: boolean;
  readonly selected: boolean;
  readonly onSelect: () => void;
}

export function RunSheetLine({ row, index, top, measure, id, active, selected, onSelect }: RunSheetLineProps) {
  const { t } = useTranslation('conduct');
  const { state } = useConduct();
  const placed = {
    ref: measure,
    'data-index': index,
    style: { transform: `translateY(${top}px)` },
  };
  if (row.kind === 'now') {
    return (
      <div className={classes.now} {...placed} role="presentation">
        <span className="tabular">{t('runSheet.now', { clock: clockText(state.time) })}</span>
      </div>
    );
  }
  if (row.kind === 'heading') {
    return (
      <div className={classes.heading} {...placed} role="presentation">
        {t(`runSheet.${row.section}`, { count: row.count })}
      </div>
    );
  }
  const { status, at, kind } = row.entry;
  const title = kind === 'outcome' ? t('runSheet.outcomeOf', { title: row.entry.title }) : row.entry.title;
  const decides = kind === 'decision' && status !== 'decided' && status !== 'open';
  return (
    <div
      id={id}
      role="option"
      aria-selected={selected}
      className={classes.line}
      {...placed}
      data-status={status}
      data-active={active}
      title={title}
      onClick={onSelect}
    >
      <span className={`${classes.time} tabular`}>{at === null ? '' : clockText(at)}</span>
      <span className={classes.mark} aria-hidden>
        {decides ? '◇' : MARKS[status]}
      </span>
      <span className={classes.title}>{title}</span>
      <span className={classes.status} data-plain={PLAIN.includes(status)}>
        {t(`runSheet.status.${status}`)}
      </span>
    </div>
  );
}
