import { Radio } from '@mantine/core';
import type { AnswerDraft } from '#shared/kernel/answerDraft';
import type { AnswerFieldProps, AnswerOption } from './answerOption';
import { optionLine } from './optionLine';
import classes from './OptionLine.module.css';

interface ChoiceFieldProps extends AnswerFieldProps<Extract<AnswerDraft, { kind: 'choice' }>> {
  readonly options: readonly AnswerOption[];
}

/** One of the options. */
export function ChoiceField({ label, look, options, draft, onDraft }: ChoiceFieldProps) {
  return (
    <Radio.Group
      label={label}
      size={look === 'seat' ? 'md' : 'sm'}
      value={draft.option ?? ''}
      onChange={(id) => onDraft({ kind: 'choice', option: options.find((item) => item.id === id)?.id ?? null })}
    >
      <div className={classes.options} data-look={look}>
        {options.map((option) => (
          <Radio key={option.id} value={option.id} {...optionLine(option, look)} />
        ))}
      </div>
    </Radio.Group>
  );
}
