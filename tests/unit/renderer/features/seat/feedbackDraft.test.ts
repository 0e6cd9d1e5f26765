import { expect, it } from 'vitest';
import type { FeedbackQuestion } from '#shared/exercise/exercise';
import type { FeedbackId } from '#shared/exercise/ids';
import { feedbackCommands, type FeedbackDraft } from '../../../../../renderer/features/seat/feedbackDraft';
import { COMKFOR } from '../../../../support/aTable';

const picture = 'picture' as FeedbackId;
const change = 'change' as FeedbackId;
const questions: readonly FeedbackQuestion[] = [
  { id: picture, ask: 'Picture?', kind: 'scale' },
  { id: change, ask: 'Change?', kind: 'text' },
];
const handsIn = (draft: FeedbackDraft, given: FeedbackDraft = new Map()) =>
  feedbackCommands(questions, COMKFOR, draft, given).map((command) => 'answer' in command && command.answer);

it('hands in what was filled in, words without the blank around them', () => {
  expect(
    handsIn(
      new Map<FeedbackId, string | number>([
        [change, ' More time. '],
        [picture, 5],
      ]),
    ),
  ).toEqual([5, 'More time.']);
});

it('hands in nothing that is empty or was given like this before', () => {
  expect(handsIn(new Map([[change, '  ']]))).toEqual([]);
  expect(handsIn(new Map([[picture, 5]]), new Map([[picture, 5]]))).toEqual([]);
  expect(handsIn(new Map([[picture, 4]]), new Map([[picture, 5]]))).toEqual([4]);
});
