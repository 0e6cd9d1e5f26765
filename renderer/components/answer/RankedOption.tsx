import { useSortable } from '@dnd-kit/sortable';
import { ActionIcon } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconGripVertical } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { AnswerOption, Look } from './answerOption';
import classes from './RankingField.module.css';

interface RankedOptionProps {
  readonly option: AnswerOption;
  readonly look: Look;
  /** From 1. */
  readonly place: number;
  readonly last: boolean;
  readonly onMove: (by: 1 | -1) => void;
}

/** One option at its place, to be dragged or moved a step. A button that has done its last step keeps the keyboard. */
export function RankedOption({ option, look, place, last, onMove }: RankedOptionProps) {
  const { t } = useTranslation('words');
  const { setNodeRef, listeners, transform, transition, isDragging } = useSortable({ id: option.id });
  const name = option.label;
  const size = look === 'seat' ? 'lg' : 'md';
  return (
    <li
      ref={setNodeRef}
      className={classes.option}
      data-dragging={isDragging}
      style={{ transform: transform ? `translate3d(0, ${transform.y}px, 0)` : undefined, transition }}
      {...listeners}
    >
      <IconGripVertical className={classes.grip} size={18} aria-hidden />
      <span className={`${classes.place} tabular`}>{place}</span>
      <span className={classes.words}>
        <span className={classes.label}>{name}</span>
        <span className={classes.facts}>{option.facts}</span>
      </span>
      <ActionIcon
        size={size}
        aria-label={t('answer.up', { name })}
        aria-disabled={place === 1}
        className={classes.step ?? ''}
        onClick={() => onMove(-1)}
      >
        <IconArrowUp size={18} aria-hidden />
      </ActionIcon>
      <ActionIcon
        size={size}
        aria-label={t('answer.down', { name })}
        aria-disabled={last}
        className={classes.step ?? ''}
        onClick={() => onMove(1)}
      >
        <IconArrowDown size={18} aria-hidden />
      </ActionIcon>
    </li>
  );
}
