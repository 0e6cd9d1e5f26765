import { TextInput } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useEffectEvent, useMemo, useRef, useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { KeyHint } from '../../components/KeyHint';
import { SectionHeading } from '../../components/SectionHeading';
import { useConduct } from './ConductContext';
import { keyOf, type Item } from './item';
import { runSheet, type RunSheetEntry } from './runSheet';
import { RunSheetLine } from './RunSheetLine';
import classes from './RunSheetPanel.module.css';

export type RunSheetRow =
  | { readonly kind: 'entry'; readonly entry: RunSheetEntry }
  | { readonly kind: 'now' }
  | { readonly kind: 'heading'; readonly section: 'depends' | 'pool'; readonly count: number };

const LINE_HEIGHT = 32;
const LINES_BEFORE_NOW = 4;

interface RunSheetPanelProps {
  readonly shown: Item | null;
  readonly filterRef: RefObject<HTMLInputElement | null>;
}

/** Everything that was and will be on the table. One line is one choice: arrows move, Enter looks at it. */
export function RunSheetPanel({ shown, filterRef }: RunSheetPanelProps) {
  const { t } = useTranslation('conduct');
  const { session, state, show } = useConduct();
  const [filter, setFilter] = useState('');
  const [active, setActive] = useState<string | null>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const { compiled } = session;
  const rows = useMemo(() => rowsOf(runSheet(compiled, state, filter)), [compiled, state, filter]);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => LINE_HEIGHT,
    getItemKey: (index) => rowKey(rows[index]),
    overscan: 12,
  });

  const nowRow = rows.findIndex(({ kind }) => kind === 'now');
  const keepNowInView = useEffectEvent((row: number) => {
    const list = scroller.current;
    if (row < 0 || list?.contains(document.activeElement) || list?.matches(':hover')) return;
    virtual.scrollToIndex(Math.max(0, row - LINES_BEFORE_NOW), { align: 'start' });
  });
  useEffect(() => keepNowInView(nowRow), [nowRow]);

  const selectedRow = rows.findLastIndex(
    (row) => row.kind === 'entry' && shown !== null && keyOf(row.entry.item) === keyOf(shown),
  );
  const activeRow = rows.findIndex((row) => row.kind === 'entry' && entryKey(row.entry) === active);
  const move = (from: number, by: 1 | -1) => {
    for (let row = from + by; row >= 0 && row < rows.length; row += by) {
      const candidate = rows[row];
      if (candidate?.kind !== 'entry') continue;
      setActive(entryKey(candidate.entry));
      virtual.scrollToIndex(row);
      return;
    }
  };

  return (
    <section className={classes.panel} aria-label={t('runSheet.title')}>
      <SectionHeading
        end={
          <TextInput
            ref={filterRef}
            size="xs"
            w="9rem"
            placeholder={t('runSheet.filter')}
            aria-label={t('runSheet.filter')}
            title={t('runSheet.filterHint')}
            rightSection={filter === '' ? <KeyHint keys="/" /> : null}
            value={filter}
            onChange={(event) => setFilter(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === 'Escape') {
                setFilter('');
                event.currentTarget.blur();
              } else if (event.key === 'ArrowDown' || event.key === 'Enter') {
                event.preventDefault();
                scroller.current?.focus();
                move(-1, 1);
              }
            }}
          />
        }
      >
        {t('runSheet.title')}
      </SectionHeading>
      <div
        ref={scroller}
        className={classes.scroll}
        role="listbox"
        aria-label={t('runSheet.title')}
        tabIndex={0}
        aria-activedescendant={active === null ? undefined : `run-${active}`}
        onKeyDown={(event) => {
          const row = rows[activeRow];
          if (event.key === 'ArrowDown') move(activeRow < 0 ? nowRow : activeRow, 1);
          else if (event.key === 'ArrowUp') move(activeRow < 0 ? nowRow : activeRow, -1);
          else if ((event.key === 'Enter' || event.key === ' ') && row?.kind === 'entry') show(row.entry.item);
          else return;
          event.preventDefault();
        }}
      >
        {rows.length <= 1 && filter !== '' && <p className={classes.empty}>{t('runSheet.empty', { filter })}</p>}
        <div style={{ height: virtual.getTotalSize(), position: 'relative' }} role="presentation">
          {virtual.getVirtualItems().map(({ index, start }) => {
            const row = rows[index];
            if (!row) return null;
            return (
              <RunSheetLine
                key={rowKey(row)}
                row={row}
                index={index}
                top={start}
                measure={virtual.measureElement}
                id={row.kind === 'entry' ? `run-${entryKey(row.entry)}` : undefined}
                active={index === activeRow}
                selected={index === selectedRow}
                onSelect={() => {
                  if (row.kind !== 'entry') return;
                  setActive(entryKey(row.entry));
                  show(row.entry.item);
                }}
              />
            );
          })}
        </div>
      </div>
    </section>
  );
}

function entryKey({ kind, item }: RunSheetEntry): string {
  return `${kind}-${item.index}`;
}

/** A line keeps its height by this when others come before it. */
function rowKey(row: RunSheetRow | undefined): string {
  if (row?.kind === 'entry') return entryKey(row.entry);
  return row?.kind === 'heading' ? row.section : 'now';
}

function rowsOf({ past, ahead, depends, pool }: ReturnType<typeof runSheet>): readonly RunSheetRow[] {
  const entries = (list: readonly RunSheetEntry[]) => list.map((entry): RunSheetRow => ({ kind: 'entry', entry }));
  const section = (name: 'depends' | 'pool', list: readonly RunSheetEntry[]): readonly RunSheetRow[] =>
    list.length === 0 ? [] : [{ kind: 'heading', section: name, count: list.length }, ...entries(list)];
  return [
    ...entries(past),
    { kind: 'now' },
    ...entries(ahead),
    ...section('depends', depends),
    ...section('pool', pool),
  ];
}
