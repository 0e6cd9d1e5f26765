import { VisuallyHidden } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { clockText } from '../../components/clockText';
import { NoteDialog } from '../../components/NoteDialog';
import { HandlingCaveat, TopBarContent } from '../../components/TopBar';
import { useKeys } from '../../components/useKeys';
import type { Frame } from '#shared/exercise/exercise';
import type { RoleId } from '#shared/exercise/ids';
import type { Seconds } from '#shared/exercise/units';
import type { SessionState } from '#shared/kernel/state';
import type { CommandDraft, Intent, LiveSession } from '#shared/workflow/liveSession';
import { nextActTime, nextActs } from '#shared/kernel/nextActs';
import { canPause } from './canPause';
import { Centre } from './Centre';
import { ConductBar } from './ConductBar';
import { ConductContext } from './ConductContext';
import type { ConductMemory } from './conductMemory';
import classes from './ConductScreen.module.css';
import { describeRecord } from './describeRecord';
import { EndexDialog } from './EndexDialog';
import { GoOnDialog } from './GoOnDialog';
import { isDue, itemOf, type Item } from './item';
import { KeyLegend } from './KeyLegend';
import { KeysDialog } from './KeysDialog';
import { LOOK_AHEAD } from './lookAhead';
import type { Overlay } from './overlay';
import { titleOf } from './Queue';
import { RunSheetPanel } from './RunSheetPanel';
import { SidePanel } from './SidePanel';
import { useCentre } from './useCentre';
import { useNewlyDue } from './useNewlyDue';

export interface ConductScreenProps {
  readonly session: LiveSession;
  /** The session's state as it is now, running time included. */
  readonly state: SessionState;
  readonly frame: Frame | null;
  readonly people: ReadonlyMap<RoleId, string>;
  /** A record could not be written: until that is made good nothing can be done. */
  readonly faulted: boolean;
  readonly memory: ConductMemory;
  readonly onMemory: (memory: ConductMemory) => void;
  readonly submit: (intent: Intent) => void;
  readonly onHandOver: (role: RoleId) => void;
  /** Null where there is no second window to open. */
  readonly onOpenRoom: (() => void) | null;
  readonly onLeave: () => void;
}

/** The facilitator's console while the exercise is played. */
export function ConductScreen(props: ConductScreenProps) {
  const { t } = useTranslation('conduct');
  const { session, state, people, submit } = props;
  const { compiled } = session;
  const [overlay, setOverlay] = useState<Overlay | null>(null);
  const { memory, onMemory } = props;
  const { playedOn } = memory;
  const filter = useRef<HTMLInputElement>(null);
  const acts = nextActs(compiled, state).filter(({ kind }) => kind !== 'ending' || !playedOn);
  const centre = useCentre(compiled, acts, memory.drafts, (drafts) => onMemory({ ...memory, drafts }));
  const newlyDue = useNewlyDue(acts);

  const command = (draft: CommandDraft, to: Seconds | null = null) =>
    submit({ kind: 'command', command: draft, by: null, to });
  const pass = (to: Seconds) => command({ type: 'clock.advance' }, to);
  const running = state.status === 'running';
  const pauseOrResume = () => command({ type: running ? 'session.pause' : 'session.resume' });
  const undo = () => submit({ kind: 'undo' });
  const waiting = acts.filter(isDue);
  const askToGoOn = () => {
    const next = running ? nextActTime(compiled, state, LOOK_AHEAD) : null;
    setOverlay(next !== null && waiting.length > 0 ? 'goOn' : null);
    if (next !== null && waiting.length === 0) pass(next);
  };
  const goOn = () => {
    const next = running ? nextActTime(compiled, state, LOOK_AHEAD) : null;
    if (next !== null) pass(next);
  };

  const keysOn = overlay === null && !props.faulted;
  useKeys(keysOn, [
    ['N', () => setOverlay('note')],
    [
      'P',
      () => {
        if (canPause({ session, state })) pauseOrResume();
      },
    ],
    ['U', undo],
    ['mod+Z', undo],
    ['L', () => setOverlay('handOver')],
    ['shift+?', () => setOverlay('keys')],
    ['?', () => setOverlay('keys')],
    ['/', () => filter.current?.focus()],
    ['Escape', centre.backToNow],
    [
      'ArrowRight',
      () => {
        if (session.pace.kind === 'facilitator') askToGoOn();
      },
    ],
  ]);

  const last = session.log.last;
  const show = (item: Item) => centre.show(item);
  const conduct = { session, state, people, keysOn, submit: command, handOver: props.onHandOver, show };
  return (
    <ConductContext value={conduct}>
      <HandlingCaveat text={compiled.exercise.handling} />
      <TopBarContent>
        <ConductBar
          frame={props.frame}
          idle={acts.length === 0}
          overlay={overlay}
          onOverlay={setOverlay}
          onPauseOrResume={pauseOrResume}
          onNext={askToGoOn}
          onPass={pass}
          onOpenRoom={props.onOpenRoom}
          onLeave={props.onLeave}
        />
      </TopBarContent>
      <main className={classes.console}>
        <RunSheetPanel shown={centre.shown} filterRef={filter} />
        <Centre
          acts={acts}
          centre={centre}
          playedOn={playedOn}
          onUndo={undo}
          onNote={() => setOverlay('note')}
          onEndex={() => setOverlay('endex')}
          onPlayOn={() => onMemory({ ...memory, playedOn: true })}
        />
        <SidePanel />
        <KeyLegend />
      </main>
      <VisuallyHidden role="status" aria-live="polite">
        {newlyDue.map((act) => t(`act.${act.kind}`, { title: titleOf(compiled.exercise, itemOf(act)) })).join('. ')}
      </VisuallyHidden>
      <VisuallyHidden role="status" aria-live="polite">
        {last && describeRecord(t, compiled.exercise, last)}
      </VisuallyHidden>
      {overlay === 'note' && (
        <NoteDialog
          objectives={compiled.exercise.objectives}
          when={t('noteAt', { clock: clockText(state.time) })}
          draft={memory.note}
          onDraft={(note) => onMemory({ ...memory, note })}
          onKeep={(note) => command({ type: 'observation.add', ...note })}
          onClose={() => setOverlay(null)}
        />
      )}
      {overlay === 'keys' && <KeysDialog onClose={() => setOverlay(null)} />}
      {overlay === 'goOn' && <GoOnDialog waiting={waiting} onGoOn={goOn} onClose={() => setOverlay(null)} />}
      {overlay === 'endex' && <EndexDialog acts={acts} onClose={() => setOverlay(null)} />}
    </ConductContext>
  );
}
