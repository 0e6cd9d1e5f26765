import type { FeedbackQuestion } from '#shared/exercise/exercise';
import type { FeedbackId, RoleId } from '#shared/exercise/ids';
import type { FeedbackAnswer } from '#shared/kernel/feedback';
import type { CommandDraft } from '#shared/workflow/liveSession';

/** What a seat has filled in, question by question. */
export type FeedbackDraft = ReadonlyMap<FeedbackId, FeedbackAnswer>;

/** The commands that hand a draft in: one for each answer that was not given like this before. Empty words are no answer. */
export function feedbackCommands(
  questions: readonly FeedbackQuestion[],
  role: RoleId,
  draft: FeedbackDraft,
  given: FeedbackDraft,
): readonly CommandDraft[] {
  return questions.flatMap(({ id }): CommandDraft[] => {
    const filled = draft.get(id);
    const answer = typeof filled === 'string' ? filled.trim() : filled;
    if (answer === undefined || answer === '' || answer === given.get(id)) return [];
    return [{ type: 'feedback.give', role, question: id, answer }];
  });
}
