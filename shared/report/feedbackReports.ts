import type { FeedbackQuestion } from '../exercise/exercise';
import type { CompiledExercise } from '../kernel/compile';
import { feedbackGiven, SCALE, type FeedbackAnswer } from '../kernel/feedback';
import type { EffectivePlay } from './effectivePlay';
import type { FeedbackReport } from './reportModel';

/** The questions that were answered, each with the spread of its answers and without who gave them. */
export function feedbackReports({ exercise }: CompiledExercise, { moments }: EffectivePlay): readonly FeedbackReport[] {
  const given = [...feedbackGiven(moments.flatMap(({ record }) => record ?? [])).values()];
  return exercise.feedback.flatMap((question) => {
    const answers = given.flatMap((byQuestion) => byQuestion.get(question.id) ?? []);
    return answers.length === 0 ? [] : [feedbackReport(question, answers)];
  });
}

function feedbackReport({ id, ask, kind }: FeedbackQuestion, answers: readonly FeedbackAnswer[]): FeedbackReport {
  if (kind === 'scale') {
    return { id, ask, kind, counts: SCALE.map((value) => answers.filter((answer) => answer === value).length) };
  }
  // In the order of the alphabet: the order of the seats would tell whose words they are.
  return { id, ask, kind, texts: answers.map(String).toSorted() };
}
