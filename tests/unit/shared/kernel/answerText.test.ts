import { expect, it } from 'vitest';
import type { AnswerForm } from '#shared/exercise/exercise';
import type { OptionId, ResourceId } from '#shared/exercise/ids';
import type { Answer } from '#shared/kernel/answer';
import { answerStateText, answerText } from '#shared/kernel/answerText';
import { aDecision, anOption } from '../../../support/anExercise';

const [A, B] = ['a', 'b'] as OptionId[] as [OptionId, OptionId];
const options = [anOption('a', { label: 'North' }), anOption('b', { label: 'South' })];
const of = (form: AnswerForm) => aDecision('first', { form, options });
const people = { kind: 'estimate', min: 0, max: 900, unit: 'people' } as const;

it.each<readonly [AnswerForm, Answer, string]>([
  [{ kind: 'choice' }, { kind: 'choice', option: B }, 'South'],
  [{ kind: 'several', min: 1, max: 2 }, { kind: 'several', options: [A, B] }, 'North, South'],
  [{ kind: 'ranking' }, { kind: 'ranking', order: [B, A] }, '1. South, 2. North'],
  [
    { kind: 'allocation', resource: 'companies' as ResourceId },
    { kind: 'allocation', amounts: { [B]: 3 } },
    'North: 0, South: 3',
  ],
  [people, { kind: 'estimate', value: 120 }, '120 people'],
  [{ ...people, unit: null }, { kind: 'estimate', value: 120 }, '120'],
  [{ kind: 'text' }, { kind: 'text', text: 'Talk first.' }, 'Talk first.'],
])('says an answer in one line: %j', (form, answer, text) => {
  expect(answerText(of(form), answer)).toBe(text);
});

it('says it the same from what the state keeps', () => {
  expect(answerStateText(of({ kind: 'ranking' }), [1, 0])).toBe('1. South, 2. North');
});
