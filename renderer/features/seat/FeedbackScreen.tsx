import { Button, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ScaleField } from '../../components/ScaleField';
import { HandlingCaveat, WithoutTopBar } from '../../components/TopBar';
import type { FeedbackId, RoleId } from '#shared/exercise/ids';
import { feedbackGiven, SCALE, type FeedbackAnswer } from '#shared/kernel/feedback';
import type { Intent, LiveSession } from '#shared/workflow/liveSession';
import { LanguageField, type SeatLanguage } from './LanguageField';
import { feedbackCommands, type FeedbackDraft } from './feedbackDraft';
import classes from './FeedbackScreen.module.css';

export interface FeedbackScreenProps {
  /** With the exercise as this seat reads it. */
  readonly session: LiveSession;
  readonly role: RoleId;
  readonly language: SeatLanguage;
  /** What was filled in and not handed in; null for nothing. */
  readonly draft: FeedbackDraft | null;
  readonly onDraft: (draft: FeedbackDraft | null) => void;
  readonly submit: (intent: Intent) => void;
  readonly onHandBack: () => void;
}

/** After ENDEX a seat answers the exercise's own questions, alone, once round the table. */
export function FeedbackScreen(props: FeedbackScreenProps) {
  const { session, role, language, draft, onDraft, submit, onHandBack } = props;
  const { t } = useTranslation(['seat', 'common']);
  const { exercise } = session.compiled;
  const name = exercise.roles.find(({ id }) => id === role)?.name ?? '';
  const given: FeedbackDraft = feedbackGiven(session.log.records).get(role) ?? new Map();
  const filled = draft ?? given;
  const commands = feedbackCommands(exercise.feedback, role, filled, given);
  const fill = (question: FeedbackId, answer: FeedbackAnswer) => onDraft(new Map(filled).set(question, answer));
  return (
    <>
      <WithoutTopBar />
      <HandlingCaveat text={exercise.handling} />
      <main className={`${classes.feedback} seat-scale`}>
        <header className={classes.head}>
          <h1 className={classes.name}>{name}</h1>
          <LanguageField {...language} />
        </header>
        <p className={classes.hint}>{t('feedback.hint')}</p>
        <form
          className={classes.questions}
          onSubmit={(event) => {
            event.preventDefault();
            for (const command of commands) submit({ kind: 'command', command, by: role, to: null });
            onDraft(null);
            onHandBack();
          }}
        >
          {exercise.feedback.map(({ id, ask, kind }) => {
            const answer = filled.get(id);
            return kind === 'scale' ? (
              <ScaleField
                key={id}
                label={ask}
                values={SCALE}
                from={t('common:scale.from')}
                to={t('common:scale.to')}
                value={SCALE.find((value) => value === answer) ?? null}
                onChange={(value) => fill(id, value)}
              />
            ) : (
              <Textarea
                key={id}
                label={ask}
                size="md"
                value={typeof answer === 'string' ? answer : ''}
                onChange={(event) => fill(id, event.currentTarget.value)}
                autosize
                minRows={2}
                maxRows={8}
              />
            );
          })}
          <div className={classes.row}>
            <Button type="submit" size="lg" disabled={commands.length === 0}>
              {t('feedback.give')}
            </Button>
            <Button size="lg" variant="subtle" color="gray" onClick={onHandBack}>
              {t('feedback.later')}
            </Button>
          </div>
        </form>
      </main>
    </>
  );
}
