import type { Expression } from '../exercise/condition/ast';
import type { Decision, Exercise } from '../exercise/exercise';
import { answerOf, type Answer, type AnswerState } from '../kernel/answer';
import { partsOf } from '../kernel/partsOf';
import { ownedConditions } from './ownedConditions';

/** One way to answer a decision, as the state keeps it and as a command gives it. */
export interface Candidate {
  readonly state: AnswerState;
  readonly answer: Answer;
}

export interface Candidates {
  readonly list: readonly Candidate[];
  /** False when there are more answers than are looked at; then `list` has some of each kind. */
  readonly complete: boolean;
}

/** More answers to one decision than this are not followed one by one. */
export const MAX_CANDIDATES = 2_000;

/**
 * The answers to a decision that can lead to different futures. An estimate stands for all values that no condition tells
 * apart from it, and words of the table's own stand for any words; of the other forms every answer is there.
 */
export function candidateAnswers(exercise: Exercise, decision: Decision): Candidates {
  const { form, options } = decision;
  const every = options.map((_, index) => index);
  switch (form.kind) {
    case 'choice':
      return listed(
        decision,
        every.map((index) => [index]),
      );
    case 'several':
      return listed(decision, subsets(every, form.min, form.max));
    case 'ranking':
      return listed(decision, orders(every));
    case 'allocation':
      return listed(decision, spreads(options.length, mostOf(exercise, form.resource)));
    case 'estimate':
      return estimates(exercise, decision, form.min, form.max);
    case 'text':
      return { list: [{ state: '-', answer: { kind: 'text', text: '-' } }], complete: true };
  }
}

function listed(decision: Decision, states: Iterable<readonly number[]>): Candidates {
  const list: Candidate[] = [];
  for (const state of states) {
    if (list.length >= MAX_CANDIDATES) return { list, complete: false };
    list.push({ state, answer: answerOf(decision, state) });
  }
  return { list, complete: true };
}

/** From `min` to `max` of the items, in their order; looks at no others, so that the first few of very many come soon. */
function* subsets(items: readonly number[], min: number, max: number): Generator<readonly number[]> {
  const [first, ...rest] = items;
  if (items.length < min) return;
  if (first === undefined || max === 0) {
    yield [];
    return;
  }
  for (const others of subsets(rest, Math.max(min - 1, 0), max - 1)) yield [first, ...others];
  yield* subsets(rest, min, max);
}

function* orders(items: readonly number[]): Generator<readonly number[]> {
  if (items.length === 0) yield [];
  for (const first of items) {
    for (const rest of orders(items.filter((item) => item !== first))) yield [first, ...rest];
  }
}

/** Every way to give `count` options whole amounts of at most `total` together. */
function* spreads(count: number, total: number): Generator<readonly number[]> {
  if (count === 0) {
    yield [];
    return;
  }
  for (let amount = 0; amount <= total; amount += 1) {
    for (const rest of spreads(count - 1, total - amount)) yield [amount, ...rest];
  }
}

/** The most of a resource that there can ever be: what there is at first, and every gain. */
function mostOf(exercise: Exercise, resource: string): number {
  const start = exercise.resources.find(({ id }) => id === resource)?.start ?? 0;
  return exercise.decisions.reduce((sum, { options, outcomes, otherwise }) => {
    const gains = [...options.flatMap((option) => option.outcomes), ...outcomes].map(({ effects }) => effects);
    const amounts = [...gains, ...(otherwise ? [otherwise] : [])].map(({ gain }) =>
      gain.reduce((total, each) => total + (each.resource === resource ? each.amount : 0), 0),
    );
    return sum + Math.max(0, ...amounts);
  }, start);
}

function estimates(exercise: Exercise, decision: Decision, min: number, max: number): Candidates {
  const cuts = new Set([min]);
  let simple = true;
  const isAnswer = (part: Expression) => part.kind === 'answer' && part.decision === decision.id;
  const visit = (part: Expression): void => {
    const sides = part.kind === 'comparison' ? [part.left, part.right] : [];
    const constant = sides.find((side) => side.kind === 'number');
    if (sides.some(isAnswer) && constant?.kind === 'number') {
      for (const cut of [Math.ceil(constant.value), Math.floor(constant.value) + 1]) {
        if (cut >= min && cut <= max) cuts.add(cut);
      }
      return;
    }
    if (isAnswer(part)) simple = false;
    partsOf(part).forEach(visit);
  };
  for (const { condition } of ownedConditions(exercise)) visit(condition.expression);
  if (!simple) for (let value = min; value <= max && cuts.size <= MAX_CANDIDATES; value += 1) cuts.add(value);
  return listed(
    decision,
    [...cuts].toSorted((a, b) => a - b).map((value) => [value]),
  );
}
