import type { AnswerForm } from '../exercise/exercise';
import type { OptionId } from '../exercise/ids';
import { assertNever } from './assertNever';

/** What of a decision tells how it is answered. */
export interface Answerable {
  readonly form: AnswerForm;
  readonly options: readonly { readonly id: OptionId; readonly label: string }[];
}

/** What a seat or the table answers to a decision, in the author's ids. */
export type Answer =
  | { readonly kind: 'choice'; readonly option: OptionId }
  /** In any order; kept in the author's. */
  | { readonly kind: 'several'; readonly options: readonly OptionId[] }
  /** The most important first. */
  | { readonly kind: 'ranking'; readonly order: readonly OptionId[] }
  /** Whole amounts; an option that is left out gets nothing. */
  | { readonly kind: 'allocation'; readonly amounts: Readonly<Record<OptionId, number>> }
  | { readonly kind: 'estimate'; readonly value: number }
  | { readonly kind: 'text'; readonly text: string };

/**
 * An answer as the state keeps it. Numbers are, by the decision's kind: `choice` the one option index; `several` the option
 * indexes in the author's order; `ranking` the option indexes, most important first; `allocation` an amount for each option;
 * `estimate` the one value. A text is itself.
 */
export type AnswerState = readonly number[] | string;

/** The answer with its options turned into indexes; null when its shape is not one that the decision asks for. */
export function answerState({ form, options }: Answerable, answer: Answer): AnswerState | null {
  if (answer.kind !== form.kind) return null;
  switch (answer.kind) {
    case 'choice': {
      const index = optionIndex(options, answer.option);
      return index < 0 ? null : [index];
    }
    case 'several': {
      const chosen = optionIndexes(options, answer.options).toSorted((a, b) => a - b);
      return isSetOf(chosen, options.length) && isWithin(form, chosen.length) ? chosen : null;
    }
    case 'ranking': {
      const order = optionIndexes(options, answer.order);
      return isSetOf(order, options.length) && order.length === options.length ? order : null;
    }
    case 'allocation': {
      const known = Object.keys(answer.amounts).every((id) => options.some((option) => option.id === id));
      const amounts = options.map(({ id }) => (Object.hasOwn(answer.amounts, id) ? (answer.amounts[id] ?? 0) : 0));
      return known && amounts.every((amount) => Number.isSafeInteger(amount) && amount >= 0) ? amounts : null;
    }
    case 'estimate':
      return Number.isSafeInteger(answer.value) && isWithin(form, answer.value) ? [answer.value] : null;
    case 'text':
      return answer.text.trim() === '' ? null : answer.text;
    default:
      return assertNever(answer);
  }
}

/** The answer that a state keeps, in the author's ids again. */
export function answerOf({ form, options }: Answerable, state: AnswerState): Answer {
  if (typeof state === 'string') return { kind: 'text', text: state };
  const id = (index: number | undefined): OptionId => {
    const option = options[index ?? -1];
    if (!option) throw new Error(`No option at ${index ?? 'nothing'}`);
    return option.id;
  };
  switch (form.kind) {
    case 'choice':
      return { kind: 'choice', option: id(state[0]) };
    case 'several':
      return { kind: 'several', options: state.map(id) };
    case 'ranking':
      return { kind: 'ranking', order: state.map(id) };
    case 'allocation':
      return {
        kind: 'allocation',
        amounts: Object.fromEntries(options.map((option, index) => [option.id, state[index] ?? 0])),
      };
    case 'estimate':
      return { kind: 'estimate', value: state[0] ?? 0 };
    case 'text':
      throw new Error('A text answer is kept as text');
    default:
      return assertNever(form);
  }
}

/** A plain loop, because every position and every commit comes through here. */
function optionIndex(options: Answerable['options'], id: OptionId): number {
  for (let index = 0; index < options.length; index += 1) if (options[index]?.id === id) return index;
  return -1;
}

function optionIndexes(options: Answerable['options'], ids: readonly OptionId[]): readonly number[] {
  return ids.map((id) => optionIndex(options, id));
}

function isSetOf(indexes: readonly number[], count: number): boolean {
  return new Set(indexes).size === indexes.length && indexes.every((index) => index >= 0 && index < count);
}

function isWithin(form: AnswerForm, value: number): boolean {
  return (form.kind !== 'several' && form.kind !== 'estimate') || (value >= form.min && value <= form.max);
}
