import type { AnswerForm } from '../exercise/exercise';
import type { OptionId } from '../exercise/ids';
import { answerState, type Answer, type Answerable } from './answer';
import { assertNever } from './assertNever';

/** An answer that somebody has begun to give; any `Answer` is one. Null is what was not given yet. */
export type AnswerDraft =
  | { readonly kind: 'choice'; readonly option: OptionId | null }
  | { readonly kind: 'several'; readonly options: readonly OptionId[] }
  | { readonly kind: 'ranking'; readonly order: readonly OptionId[] | null }
  | { readonly kind: 'allocation'; readonly amounts: Readonly<Record<OptionId, number>> | null }
  | { readonly kind: 'estimate'; readonly value: number | null }
  | { readonly kind: 'text'; readonly text: string };

/** What a draft still lacks before it is an answer. */
export type Missing =
  /** One option. */
  | { readonly kind: 'option' }
  /** `count` more options, or so many too many. */
  | { readonly kind: 'more' | 'fewer'; readonly count: number }
  | { readonly kind: 'order' }
  | { readonly kind: 'amounts' }
  | { readonly kind: 'number'; readonly min: number; readonly max: number }
  | { readonly kind: 'words' };

export type ReadDraft =
  { readonly kind: 'complete'; readonly answer: Answer } | { readonly kind: 'incomplete'; readonly missing: Missing };

/** A draft in which nothing was given yet. */
export function emptyDraft(form: AnswerForm): AnswerDraft {
  switch (form.kind) {
    case 'choice':
      return { kind: 'choice', option: null };
    case 'several':
      return { kind: 'several', options: [] };
    case 'ranking':
      return { kind: 'ranking', order: null };
    case 'allocation':
      return { kind: 'allocation', amounts: null };
    case 'estimate':
      return { kind: 'estimate', value: null };
    case 'text':
      return { kind: 'text', text: '' };
    default:
      return assertNever(form);
  }
}

/** The answer that a draft amounts to, or what it still lacks. A draft of another form lacks everything. */
export function readDraft(decision: Answerable, draft: AnswerDraft): ReadDraft {
  const answer = given(draft);
  if (answer !== null && answerState(decision, answer) !== null) return { kind: 'complete', answer };
  return { kind: 'incomplete', missing: missing(decision.form, draft) };
}

function given(draft: AnswerDraft): Answer | null {
  switch (draft.kind) {
    case 'choice':
      return draft.option === null ? null : { kind: 'choice', option: draft.option };
    case 'ranking':
      return draft.order === null ? null : { kind: 'ranking', order: draft.order };
    case 'allocation':
      return draft.amounts === null ? null : { kind: 'allocation', amounts: draft.amounts };
    case 'estimate':
      return draft.value === null ? null : { kind: 'estimate', value: draft.value };
    case 'text':
      return { kind: 'text', text: draft.text.trim() };
    case 'several':
      return draft;
    default:
      return assertNever(draft);
  }
}

function missing(form: AnswerForm, draft: AnswerDraft): Missing {
  switch (form.kind) {
    case 'choice':
      return { kind: 'option' };
    case 'several': {
      const chosen = draft.kind === 'several' ? draft.options.length : 0;
      return chosen > form.max
        ? { kind: 'fewer', count: chosen - form.max }
        : { kind: 'more', count: Math.max(form.min - chosen, 1) };
    }
    case 'ranking':
      return { kind: 'order' };
    case 'allocation':
      return { kind: 'amounts' };
    case 'estimate':
      return { kind: 'number', min: form.min, max: form.max };
    case 'text':
      return { kind: 'words' };
    default:
      return assertNever(form);
  }
}
