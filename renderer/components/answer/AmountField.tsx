import { ActionIcon, NumberInput } from '@mantine/core';
import { IconMinus, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Look } from './answerOption';
import classes from './AllocationField.module.css';

interface AmountFieldProps {
  /** Of the option that gets it. */
  readonly name: string;
  readonly look: Look;
  readonly amount: number;
  /** More than this there is not. */
  readonly most: number;
  readonly onAmount: (amount: number) => void;
}

/** What one option gets: typed, or one more and one less. */
export function AmountField({ name, look, amount, most, onAmount }: AmountFieldProps) {
  const { t } = useTranslation('words');
  const size = look === 'seat' ? 'lg' : 'md';
  return (
    <span className={classes.amount}>
      <ActionIcon
        variant="default"
        size={size}
        aria-label={t('answer.less', { name })}
        disabled={amount <= 0}
        onClick={() => onAmount(amount - 1)}
      >
        <IconMinus size={16} aria-hidden />
      </ActionIcon>
      <NumberInput
        classNames={{ input: `${classes.number} tabular` }}
        size={look === 'seat' ? 'md' : 'sm'}
        aria-label={t('answer.amount', { name })}
        hideControls
        selectAllOnFocus
        allowDecimal={false}
        allowNegative={false}
        clampBehavior="strict"
        min={0}
        max={most}
        disabled={most === 0 && amount === 0}
        value={amount}
        onChange={(value) => onAmount(typeof value === 'number' ? value : 0)}
      />
      <ActionIcon
        variant="default"
        size={size}
        aria-label={t('answer.oneMore', { name })}
        disabled={amount >= most}
        onClick={() => onAmount(amount + 1)}
      >
        <IconPlus size={16} aria-hidden />
      </ActionIcon>
    </span>
  );
}
