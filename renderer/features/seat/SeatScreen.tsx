import { Button } from '@mantine/core';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../../components/ErrorNote';
import { HandlingCaveat, WithoutTopBar } from '../../components/TopBar';
import { useRefusal } from '../../components/useRefusal';
import { refusalWords } from '../../i18n/words/refusalWords';
import type { DecisionId, RoleId } from '#shared/exercise/ids';
import { answerState, type Answer } from '#shared/kernel/answer';
import { answerClosedBecause } from '#shared/kernel/closedBecause';
import type { SessionState } from '#shared/kernel/state';
import type { CommandDraft, Intent, LiveSession } from '#shared/workflow/liveSession';
import { seatView, type SeatDecision } from '#shared/workflow/seatView';
import { LanguageField, type SeatLanguage } from './LanguageField';
import { RoleCard } from './RoleCard';
import { withDraft, type SeatDrafts } from './seatDraft';
import { SeatDecisionPanel } from './SeatDecisionPanel';
import { SeatNews } from './SeatNews';
import classes from './SeatScreen.module.css';
import { seatTasks } from './seatTasks';

export interface SeatScreenProps {
  /** With the exercise as this seat reads it. */
  readonly session: LiveSession;
  /** The session's state as it is now, running time included. */
  readonly state: SessionState;
  readonly role: RoleId;
  /** The name of who holds the seat; may be empty. */
  readonly person: string;
  readonly language: SeatLanguage;
  readonly drafts: SeatDrafts;
  readonly onDrafts: (drafts: SeatDrafts) => void;
  readonly submit: (intent: Intent) => void;
  readonly onHandBack: () => void;
}

/** What one seat sees: its own card, its own news, its own questions. Everything else comes through `seatView`. */
export function SeatScreen(props: SeatScreenProps) {
  const { session, state, role, person, language, drafts, onDrafts, submit, onHandBack } = props;
  const { t } = useTranslation('seat');
  const { t: w } = useTranslation(['words', 'common']);
  const { refusal } = useRefusal(session);
  const question = useRef<HTMLDivElement>(null);
  const { compiled } = session;
  const { exercise } = compiled;
  const index = compiled.roleIndex.get(role) ?? -1;
  const authored = exercise.roles[index];
  if (!authored) return null;

  const view = seatView(compiled, state, index);
  const { toRead, toAnswer, then, rest, earlier } = seatTasks(view);
  const done = toRead.length === 0 && toAnswer === null;
  const act = (command: CommandDraft) => submit({ kind: 'command', command, by: role, to: null });
  const unanswered = toAnswer === null ? 0 : 1 + then.length;
  const todo = [
    ...(toRead.length > 0 ? [t('todo.toRead', { amount: toRead.length })] : []),
    ...(unanswered > 0 ? [t('todo.toAnswer', { amount: unanswered })] : []),
  ];
  const closedBecause = (id: DecisionId, answer: Answer) => {
    const asked = compiled.decisionIndex.get(id) ?? -1;
    const decision = exercise.decisions[asked];
    const given = decision ? answerState(decision, answer) : null;
    return given === null ? null : answerClosedBecause(compiled, state, asked, given);
  };
  const panel = (decision: SeatDecision) => (
    <SeatDecisionPanel
      key={decision.id}
      compiled={compiled}
      decision={decision}
      role={role}
      now={state.time}
      refusalOf={(answer) => closedBecause(decision.id, answer)}
      draft={drafts.get(decision.id) ?? null}
      onDraft={(draft) => onDrafts(withDraft(drafts, decision.id, draft))}
      submit={act}
    />
  );
  return (
    <>
      <WithoutTopBar />
      <HandlingCaveat text={exercise.handling} />
      <main className={`${classes.seat} seat-scale`}>
        <header className={classes.head}>
          <h1 className={classes.name}>
            {authored.name} {person !== '' && <span className={classes.person}>{person}</span>}
          </h1>
          <LanguageField {...language} />
          <div className={classes.acts}>
            <span className={classes.todo} role="status">
              {todo.join(' · ')}
            </span>
            {toAnswer !== null && (
              <Button size="md" variant="subtle" onClick={() => question.current?.scrollIntoView({ block: 'start' })}>
                {t('todo.goToAnswer')}
              </Button>
            )}
            {!done && (
              <Button size="md" variant="default" onClick={onHandBack}>
                {t('handBackLater')}
              </Button>
            )}
          </div>
        </header>
        <RoleCard role={authored} />
        {refusal && <ErrorNote tone="due" title={refusalWords(w, exercise, refusal)} />}
        {toRead.length > 0 && (
          <SeatNews
            heading={t('news.new')}
            injects={toRead}
            exercise={exercise}
            onUnderstood={(inject) => act({ type: 'inject.acknowledge', inject, role })}
          />
        )}
        <div ref={question}>{toAnswer !== null && panel(toAnswer)}</div>
        {then.map(({ id, question }) => (
          <p key={id} className={classes.then}>
            {t('decision.then', { question })}
          </p>
        ))}
        {done && (
          <section className={classes.done}>
            <p>{t('todo.nothing')}</p>
            <Button size="xl" autoFocus onClick={onHandBack}>
              {t('handBack')}
            </Button>
          </section>
        )}
        {rest.map(panel)}
        {earlier.length > 0 && (
          <SeatNews heading={t('news.earlier')} injects={earlier} exercise={exercise} onUnderstood={null} />
        )}
        {view.injects.length === 0 && <p className={classes.none}>{t('news.none')}</p>}
      </main>
    </>
  );
}
