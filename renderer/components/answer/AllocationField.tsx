import { Button, Input } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { OptionId } from '#shared/exercise/ids';
import type { AnswerDraft } from '#shared/kernel/answerDraft';
import type { Means } from '#shared/kernel/meansOf';
import { AmountField } from './AmountField';
import type { AnswerFieldProps, AnswerOption } from './answerOption';
import classes from './AllocationField.module.css';

interface AllocationFieldProps extends AnswerFieldProps<Extract<AnswerDraft, { kind: 'allocation' }>> {
  readonly options: readonly AnswerOption[];
  readonly means: Means;
}

/** Shares a resource out over the options, never more than there is. */
export function AllocationField({ label, look, options, means, draft, onDraft }: AllocationFieldProps) {
  const { t } = useTranslation('words');
  const labelId = useId();
  const amountOf = (id: OptionId) => draft.amounts?.[id] ?? 0;
  const left = means.have - options.reduce((sum, { id }) => sum + amountOf(id), 0);
  const give = (id: OptionId | null, amount: number) =>
    onDraft({
      kind: 'allocation',
      amounts: Object.fromEntries(
        options.map((option) => [option.id, option.id === id ? amount : amountOf(option.id)]),
      ),
    });
  return (
    <div role="group" aria-labelledby={labelId}>
      <div className={classes.head}>
        <Input.Label id={labelId} labelElement="div" size={look === 'seat' ? 'md' : 'sm'}>
          {label}
        </Input.Label>
        <span className="tabular" role="status" data-over={left < 0}>
          {t('answer.left', { name: means.name, left, have: means.have })}
        </span>
        {draft.amounts === null && (
          <Button size="compact-sm" variant="default" onClick={() => give(null, 0)}>
            {t('answer.giveNothing')}
          </Button>
        )}
      </div>
      <ul className={classes.options} data-look={look}>
        {options.map(({ id, label: name, facts, closed }) => (
          <li key={id} className={classes.option}>
            <span className={classes.words}>
              <span className={classes.label}>{name}</span>
              <span className={classes.facts}>{facts}</span>
            </span>
            <AmountField
              name={name}
              look={look}
              amount={amountOf(id)}
              most={closed ? 0 : Math.max(amountOf(id) + left, 0)}
              onAmount={(amount) => give(id, amount)}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
