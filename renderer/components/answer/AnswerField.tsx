import { Textarea } from '@mantine/core';
import type { AnswerForm } from '#shared/exercise/exercise';
import { emptyDraft, type AnswerDraft } from '#shared/kernel/answerDraft';
import { assertNever } from '#shared/kernel/assertNever';
import type { Means } from '#shared/kernel/meansOf';
import { AllocationField } from './AllocationField';
import type { AnswerFieldProps, AnswerOption } from './answerOption';
import { ChoiceField } from './ChoiceField';
import { EstimateField } from './EstimateField';
import { RankingField } from './RankingField';
import { SeveralField } from './SeveralField';

interface AnyAnswerProps extends AnswerFieldProps<AnswerDraft> {
  readonly form: AnswerForm;
  readonly options: readonly AnswerOption[];
  /** What an allocation shares out; null for the other forms. */
  readonly means: Means | null;
}

/** An answer being given, in whichever form is asked for. */
export function AnswerField({ form, options, means, draft: begun, ...field }: AnyAnswerProps) {
  const draft = begun.kind === form.kind ? begun : emptyDraft(form);
  switch (draft.kind) {
    case 'choice':
      return <ChoiceField {...field} options={options} draft={draft} />;
    case 'several':
      return <SeveralField {...field} form={form} options={options} draft={draft} />;
    case 'ranking':
      return <RankingField {...field} options={options} draft={draft} />;
    case 'allocation':
      return <AllocationField {...field} options={options} draft={draft} means={means ?? { name: '', have: 0 }} />;
    case 'estimate':
      return <EstimateField {...field} form={form} draft={draft} />;
    case 'text':
      return (
        <Textarea
          label={field.label}
          size={field.look === 'seat' ? 'md' : 'sm'}
          value={draft.text}
          onChange={(event) => field.onDraft({ kind: 'text', text: event.currentTarget.value })}
          autosize
          minRows={3}
          maxRows={10}
        />
      );
    default:
      return assertNever(draft);
  }
}
