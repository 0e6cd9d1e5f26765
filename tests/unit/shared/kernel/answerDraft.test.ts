import { describe, expect, it } from 'vitest';
import type { AnswerForm } from '#shared/exercise/exercise';
import type { OptionId, ResourceId } from '#shared/exercise/ids';
import { emptyDraft, readDraft, type AnswerDraft } from '#shared/kernel/answerDraft';
import { aDecision, anOption } from '../../../support/anExercise';

const [A, B, C] = ['a', 'b', 'c'] as OptionId[] as [OptionId, OptionId, OptionId];
const options = [anOption('a'), anOption('b'), anOption('c')];
const companies = 'companies' as ResourceId;

const forms: Readonly<Record<AnswerForm['kind'], AnswerForm>> = {
  choice: { kind: 'choice' },
  several: { kind: 'several', min: 2, max: 2 },
  ranking: { kind: 'ranking' },
  allocation: { kind: 'allocation', resource: companies },
  estimate: { kind: 'estimate', min: 0, max: 300, unit: null },
  text: { kind: 'text' },
};
const asked = (kind: AnswerForm['kind']) => aDecision('first', { form: forms[kind], options });
const lacks = (kind: AnswerForm['kind'], draft: AnswerDraft) => {
  const read = readDraft(asked(kind), draft);
  return read.kind === 'incomplete' ? read.missing : read.answer;
};

describe('an answer that was begun', () => {
  it.each([
    ['choice', { kind: 'option' }],
    ['several', { kind: 'more', count: 2 }],
    ['ranking', { kind: 'order' }],
    ['allocation', { kind: 'amounts' }],
    ['estimate', { kind: 'number', min: 0, max: 300 }],
    ['text', { kind: 'words' }],
  ] as const)('of the form %s starts with nothing given, and says what it lacks', (kind, missing) => {
    expect(lacks(kind, emptyDraft(forms[kind]))).toEqual(missing);
  });

  it('counts how many options are still to be chosen, and how many are too many', () => {
    expect(lacks('several', { kind: 'several', options: [A] })).toEqual({ kind: 'more', count: 1 });
    expect(lacks('several', { kind: 'several', options: [A, B, C] })).toEqual({ kind: 'fewer', count: 1 });
  });

  it.each<readonly [AnswerForm['kind'], AnswerDraft]>([
    ['choice', { kind: 'choice', option: A }],
    ['several', { kind: 'several', options: [C, A] }],
    ['ranking', { kind: 'ranking', order: [C, A, B] }],
    ['allocation', { kind: 'allocation', amounts: { [A]: 2, [B]: 0 } }],
    ['estimate', { kind: 'estimate', value: 0 }],
  ])('of the form %s is an answer as soon as nothing lacks', (kind, draft) => {
    expect(lacks(kind, draft)).toEqual(draft);
  });

  it('is no number outside the range that is asked for, nor part of one', () => {
    const missing = { kind: 'number', min: 0, max: 300 };
    for (const value of [301, -1, 1.5]) expect(lacks('estimate', { kind: 'estimate', value })).toEqual(missing);
  });

  it('needs words in a text, and keeps them without the blank around them', () => {
    expect(lacks('text', { kind: 'text', text: ' \n' })).toEqual({ kind: 'words' });
    expect(lacks('text', { kind: 'text', text: ' Talk first. ' })).toEqual({ kind: 'text', text: 'Talk first.' });
  });

  it('lacks everything when it is of another form than is asked for', () => {
    expect(lacks('ranking', { kind: 'choice', option: A })).toEqual({ kind: 'order' });
    expect(lacks('several', { kind: 'text', text: 'all' })).toEqual({ kind: 'more', count: 2 });
  });
});
