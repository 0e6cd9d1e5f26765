import { lazy, useMemo, useState } from 'react';
import type { Frame } from '#shared/exercise/exercise';
import type { RoleId } from '#shared/exercise/ids';
import type { SessionState } from '#shared/kernel/state';
import type { CompiledExercise } from '#shared/kernel/compile';
import type { Intent, LiveSession } from '#shared/workflow/liveSession';
import { BriefScreen } from '../../features/brief/BriefScreen';
import { NOTHING_BEGUN, type ConductMemory } from '../../features/conduct/conductMemory';
import { ConductScreen } from '../../features/conduct/ConductScreen';
import type { PlaceName } from '../../features/review/HotWashScreen';
import type { FeedbackDraft } from '../../features/seat/feedbackDraft';
import { FeedbackScreen } from '../../features/seat/FeedbackScreen';
import { NO_DRAFTS, withDraft, type SeatDrafts } from '../../features/seat/seatDraft';
import type { SeatLanguage } from '../../features/seat/LanguageField';
import { FacilitatorCurtain } from '../../features/seat/FacilitatorCurtain';
import { SeatCurtain } from '../../features/seat/SeatCurtain';
import { SeatScreen } from '../../features/seat/SeatScreen';
import { isPin } from '../../storage/pin';
import type { SessionRow } from '../../storage/rows';
import type { HandOver } from './useHandOver';

const HotWashScreen = lazy(() =>
  import('../../features/review/HotWashScreen').then((module) => ({ default: module.HotWashScreen })),
);
const ReportScreen = lazy(() =>
  import('../../features/review/ReportScreen').then((module) => ({ default: module.ReportScreen })),
);

interface SessionScreenProps {
  readonly row: SessionRow;
  /** What the session is played under; null for the exercise as it is written. */
  readonly frame: Frame | null;
  readonly session: LiveSession;
  /** The exercise as whoever has the laptop reads it. */
  readonly read: CompiledExercise;
  /** Of the seat that has the laptop. */
  readonly language: SeatLanguage;
  readonly state: SessionState;
  readonly handOver: HandOver;
  readonly faulted: boolean;
  readonly submit: (intent: Intent) => void;
  readonly onLeave: () => void;
}

/** The one screen that the session's status, and who has the laptop, ask for. */
export function SessionScreen(props: SessionScreenProps) {
  const { row, frame, session, read, language, state, handOver, faulted, submit, onLeave } = props;
  const atSeat = useMemo(() => ({ ...session, compiled: read }), [session, read]);
  const people = useMemo(() => new Map(row.seats.map(({ role, person }) => [role, person])), [row.seats]);
  const reviewed = useMemo(() => ({ ...row, frameTitle: frame?.title ?? null }), [row, frame]);
  const { where, role, send } = handOver;
  const [memory, setMemory] = useState<ConductMemory>(NOTHING_BEGUN);
  /** What each seat has begun to answer; shown to that seat only. */
  const [answers, setAnswers] = useState<ReadonlyMap<RoleId, SeatDrafts>>(new Map());
  const [feedback, setFeedback] = useState<ReadonlyMap<RoleId, FeedbackDraft>>(new Map());
  const [place, setPlace] = useState<PlaceName>('talk');
  const { pin } = row;

  if (where === 'facilitatorCurtain') {
    const check = pin && ((entered: string) => isPin(entered, pin));
    return <FacilitatorCurtain check={check} onUnlock={() => send({ type: 'unlock' })} />;
  }
  switch (state.status) {
    case 'briefing':
      return <BriefScreen name={row.name} frame={frame} session={session} people={people} submit={submit} />;
    case 'closed':
      return <ReportScreen session={session} row={reviewed} submit={submit} />;
    case 'running':
    case 'paused':
    case 'hotWash':
      break;
  }
  if (where === 'seatCurtain' && role !== null) {
    const name = read.exercise.roles.find(({ id }) => id === role)?.name ?? '';
    return (
      <SeatCurtain
        name={name}
        onOpen={() => send({ type: 'takeSeat' })}
        onSendBack={() => send({ type: 'handBack' })}
      />
    );
  }
  if (state.status === 'hotWash') {
    if (where === 'seat' && role !== null) {
      return (
        <FeedbackScreen
          session={atSeat}
          role={role}
          language={language}
          draft={feedback.get(role) ?? null}
          onDraft={(draft) => setFeedback(withDraft(feedback, role, draft))}
          submit={submit}
          onHandBack={() => send({ type: 'handBack' })}
        />
      );
    }
    return (
      <HotWashScreen
        session={session}
        row={reviewed}
        people={people}
        place={place}
        onPlace={setPlace}
        submit={submit}
        onHandOver={(next) => send({ type: 'handOver', role: next })}
      />
    );
  }
  if (where === 'seat' && role !== null) {
    return (
      <SeatScreen
        session={atSeat}
        language={language}
        state={state}
        role={role}
        person={people.get(role) ?? ''}
        submit={submit}
        drafts={answers.get(role) ?? NO_DRAFTS}
        onDrafts={(drafts) => setAnswers(new Map(answers).set(role, drafts))}
        onHandBack={() => send({ type: 'handBack' })}
      />
    );
  }
  return (
    <ConductScreen
      session={session}
      state={state}
      frame={frame}
      people={people}
      faulted={faulted}
      memory={memory}
      onMemory={setMemory}
      submit={submit}
      onHandOver={(next) => send({ type: 'handOver', role: next })}
      onOpenRoom={null}
      onLeave={onLeave}
    />
  );
}
