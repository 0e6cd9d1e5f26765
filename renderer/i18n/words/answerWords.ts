import type { TFunction } from 'i18next';
import type { AnswerForm, Exercise } from '#shared/exercise/exercise';
import type { Missing } from '#shared/kernel/answerDraft';

/** What an answer that was begun still lacks, as what to do next. */
export function missingWords(t: TFunction<'words'>, missing: Missing): string {
  switch (missing.kind) {
    case 'more':
    case 'fewer':
      return t(`missing.${missing.kind}`, { count: missing.count });
    case 'number':
      return t('missing.number', { min: missing.min, max: missing.max });
    case 'option':
    case 'order':
    case 'amounts':
    case 'words':
      return t(`missing.${missing.kind}`);
  }
}

/** What kind of answer is asked for. `have` is how much there is of what an allocation shares out. */
export function formWords(t: TFunction<'words'>, exercise: Exercise, form: AnswerForm, have: number): string {
  switch (form.kind) {
    case 'several':
      return t(form.min === form.max ? 'form.severalExactly' : 'form.several', { min: form.min, max: form.max });
    case 'allocation': {
      const resource = exercise.resources.find(({ id }) => id === form.resource)?.name ?? '';
      return t('form.allocation', { resource, have });
    }
    case 'estimate':
      return form.unit === null
        ? t('form.estimate', { min: form.min, max: form.max })
        : t('form.estimateOf', { min: form.min, max: form.max, unit: form.unit });
    case 'choice':
    case 'ranking':
    case 'text':
      return t(`form.${form.kind}`);
  }
}
