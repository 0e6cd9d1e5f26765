import { Checkbox } from '@mantine/core';
import type { AnswerDraft } from '#shared/kernel/answerDraft';
import type { AnswerFieldProps, AnswerOption } from './answerOption';
import { optionLine } from './optionLine';
import classes from './OptionLine.module.css';

interface SeveralFieldProps extends AnswerFieldProps<Extract<AnswerDraft, { kind: 'several' }>> {
  readonly options: readonly AnswerOption[];
}

/** Some of the options. */
export function SeveralField({ label, look, options, draft, onDraft }: SeveralFieldProps) {
  return (
    <Checkbox.Group
      label={label}
      value={[...draft.options]}
      onChange={(ids: readonly string[]) =>
        onDraft({ kind: 'several', options: options.flatMap(({ id }) => (ids.includes(id) ? [id] : [])) })
      }
    >
      <div className={classes.options} data-look={look}>
        {options.map((option) => (
          <Checkbox key={option.id} value={option.id} {...optionLine(option, look)} />
        ))}
      </div>
    </Checkbox.Group>
  );
}
