import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AnswerForm } from '#shared/exercise/exercise';
import type { AnswerDraft } from '#shared/kernel/answerDraft';
import type { AnswerFieldProps, AnswerOption } from './answerOption';
import { optionLine } from './optionLine';
import classes from './OptionLine.module.css';

interface SeveralFieldProps extends AnswerFieldProps<Extract<AnswerDraft, { kind: 'several' }>> {
  readonly form: AnswerForm;
  readonly options: readonly AnswerOption[];
}

/** Some of the options. */
export function SeveralField({ label, look, form, options, draft, onDraft }: SeveralFieldProps) {
  const { t } = useTranslation('words');
  if (form.kind !== 'several') return null;
  const { min, max } = form;
  return (
    <Checkbox.Group
      label={
        <>
          {label}{' '}
          <span className={classes.hint}>
            {t(min === max ? 'answer.severalExactly' : 'answer.several', { min, max })}
          </span>
        </>
      }
      size={look === 'seat' ? 'md' : 'sm'}
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
