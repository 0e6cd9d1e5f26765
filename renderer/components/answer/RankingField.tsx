import { closestCenter, DndContext, PointerSensor, useSensor, useSensors, type DragEndEvent } from '@dnd-kit/core';
import { arrayMove, SortableContext, verticalListSortingStrategy } from '@dnd-kit/sortable';
import { Button, Input, VisuallyHidden } from '@mantine/core';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnswerDraft } from '#shared/kernel/answerDraft';
import type { AnswerFieldProps, AnswerOption } from './answerOption';
import { RankedOption } from './RankedOption';
import classes from './RankingField.module.css';

interface RankingFieldProps extends AnswerFieldProps<Extract<AnswerDraft, { kind: 'ranking' }>> {
  readonly options: readonly AnswerOption[];
}

/** Where a movement is said aloud is below: in words, and for the buttons as well. */
const NOT_ANNOUNCED = { onDragStart: silent, onDragOver: silent, onDragEnd: silent, onDragCancel: silent };
function silent(): undefined {
  return undefined;
}

/** Pixels that the pointer must go before it is a drag and not a press. */
const DRAG_FROM = 4;

/** All options in an order, moved by dragging or by the arrows. The author's order counts only once somebody says so. */
export function RankingField({ label, look, options, draft, onDraft }: RankingFieldProps) {
  const { t } = useTranslation('words');
  const labelId = useId();
  const [moved, setMoved] = useState('');
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: DRAG_FROM } }));
  const order = draft.order ?? options.map(({ id }) => id);
  const ranked = order.flatMap((id) => options.find((option) => option.id === id) ?? []);

  const move = (from: number, to: number) => {
    if (from < 0 || to < 0 || from === to || to >= order.length) return;
    onDraft({ kind: 'ranking', order: arrayMove([...order], from, to) });
    setMoved(t('answer.moved', { name: ranked[from]?.label ?? '', place: to + 1, all: order.length }));
  };
  const drop = ({ active, over }: DragEndEvent) =>
    move(
      order.findIndex((id) => id === active.id),
      order.findIndex((id) => id === over?.id),
    );

  return (
    <div role="group" aria-labelledby={labelId}>
      <div className={classes.head}>
        <Input.Label id={labelId} labelElement="div" size={look === 'seat' ? 'md' : 'sm'}>
          {label}
        </Input.Label>
        <span className={classes.hint}>{t('answer.mostImportantFirst')}</span>
        {draft.order === null && (
          <Button size="compact-sm" variant="default" onClick={() => onDraft({ kind: 'ranking', order })}>
            {t('answer.orderIsRight')}
          </Button>
        )}
      </div>
      <DndContext
        sensors={sensors}
        collisionDetection={closestCenter}
        onDragEnd={drop}
        accessibility={{ announcements: NOT_ANNOUNCED, screenReaderInstructions: { draggable: '' } }}
      >
        <SortableContext items={[...order]} strategy={verticalListSortingStrategy}>
          <ol className={classes.options} data-look={look} data-given={draft.order !== null}>
            {ranked.map((option, index) => (
              <RankedOption
                key={option.id}
                option={option}
                look={look}
                place={index + 1}
                last={index === ranked.length - 1}
                onMove={(by) => move(index, index + by)}
              />
            ))}
          </ol>
        </SortableContext>
      </DndContext>
      <VisuallyHidden role="status">{moved}</VisuallyHidden>
    </div>
  );
}
