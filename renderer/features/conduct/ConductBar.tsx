import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconDots, IconPlayerPause, IconPlayerPlay, IconPlayerTrackNext } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { BarTitle } from '../../components/BarTitle';
import { clockText, clockTextWithSeconds } from '../../components/clockText';
import { KeyHint } from '../../components/KeyHint';
import { ScenarioTimeText } from '../../components/ScenarioTimeText';
import type { Frame } from '#shared/exercise/exercise';
import { scenarioAt } from '#shared/exercise/scenarioAt';
import { SECONDS_PER_MINUTE, type Seconds } from '#shared/exercise/units';
import { nextActTime } from '#shared/kernel/nextActs';
import { useConduct } from './ConductContext';
import { HandOverMenu } from './HandOverMenu';
import { LOOK_AHEAD } from './lookAhead';
import type { Overlay } from './overlay';
import classes from './ConductBar.module.css';

const PASSES = [1, 5, 10];

interface ConductBarProps {
  readonly frame: Frame | null;
  /** While something is to be done, that is the next thing to press and not the clock. */
  readonly idle: boolean;
  readonly overlay: Overlay | null;
  readonly onOverlay: (overlay: Overlay | null) => void;
  readonly onPauseOrResume: () => void;
  /** To the next moment that asks for something. */
  readonly onNext: () => void;
  readonly onPass: (to: Seconds) => void;
  readonly onOpenRoom: (() => void) | null;
  readonly onLeave: () => void;
}

/** Where and when we are, whether time runs, and the few acts on the whole session. */
export function ConductBar({
  frame,
  idle,
  overlay,
  onOverlay,
  onPauseOrResume,
  onNext,
  onPass,
  onOpenRoom,
  onLeave,
}: ConductBarProps) {
  const { t } = useTranslation('conduct');
  const { session, state } = useConduct();
  const { exercise } = session.compiled;
  const phase = exercise.phases.findLast(({ at }) => at * SECONDS_PER_MINUTE <= state.time);
  const running = state.status === 'running';
  const byHand = session.pace.kind === 'facilitator';
  const looksAhead = running && (byHand || overlay === 'more');
  const next = looksAhead ? nextActTime(session.compiled, state, LOOK_AHEAD) : null;
  return (
    <div className={classes.bar}>
      <BarTitle title={exercise.title} frame={frame?.title ?? null} note={phase?.title ?? null} />
      <span className={classes.scenario}>
        <ScenarioTimeText at={scenarioAt(exercise, state.time)} />
      </span>
      <span className={classes.clock} data-running={running}>
        <span className={`${classes.time} tabular`}>
          {clockText(state.time)}
          {running && !byHand && (
            <span className={classes.seconds}>
              {clockTextWithSeconds(state.time).slice(clockText(state.time).length)}
            </span>
          )}
        </span>
        <span className={classes.pace}>
          {!running
            ? t('bar.paused')
            : session.pace.kind === 'live'
              ? t('bar.running', { speed: session.pace.speed })
              : t('bar.runningByHand')}
        </span>
      </span>
      {running && byHand ? (
        <Button
          size="sm"
          variant={idle ? 'filled' : 'default'}
          disabled={next === null}
          title={next === null ? t('bar.nothingAhead') : t('bar.nextHint')}
          leftSection={<IconPlayerTrackNext size={16} aria-hidden />}
          rightSection={<KeyHint keys="→" />}
          onClick={onNext}
        >
          {t('bar.next')}
        </Button>
      ) : (
        <Button
          size="sm"
          variant={running ? 'default' : 'filled'}
          leftSection={running ? <IconPlayerPause size={16} aria-hidden /> : <IconPlayerPlay size={16} aria-hidden />}
          rightSection={<KeyHint keys="P" />}
          onClick={onPauseOrResume}
        >
          {running ? t('bar.pause') : t('bar.resume')}
        </Button>
      )}
      <HandOverMenu opened={overlay === 'handOver'} onChange={(open) => onOverlay(open ? 'handOver' : null)} />
      <Menu
        opened={overlay === 'more'}
        onChange={(open) => onOverlay(open ? 'more' : null)}
        position="bottom-end"
        returnFocus
        withInitialFocusPlaceholder={false}
        withinPortal={false}
      >
        <Menu.Target>
          <ActionIcon size="lg" aria-label={t('bar.more')}>
            <IconDots size={20} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {running && (
            <Menu.Item disabled={next === null} closeMenuOnClick={false} onClick={onNext}>
              {next === null
                ? t('bar.nothingAhead')
                : t('bar.skipToNext', {
                    minutes: Math.ceil((next - state.time) / SECONDS_PER_MINUTE),
                    clock: clockText(next),
                  })}
            </Menu.Item>
          )}
          {running &&
            PASSES.map((minutes) => (
              <Menu.Item key={minutes} onClick={() => onPass(state.time + minutes * SECONDS_PER_MINUTE)}>
                {t('bar.letPass', { minutes })}
              </Menu.Item>
            ))}
          {running && <Menu.Divider />}
          <OverlayItem onOpen={() => onOverlay('note')}>{t('bar.note')}</OverlayItem>
          {onOpenRoom && <Menu.Item onClick={onOpenRoom}>{t('bar.room')}</Menu.Item>}
          <OverlayItem onOpen={() => onOverlay('keys')}>{t('bar.keys')}</OverlayItem>
          <Menu.Divider />
          <Menu.Item onClick={onLeave}>{t('bar.leave')}</Menu.Item>
          <OverlayItem onOpen={() => onOverlay('endex')}>{t('bar.endex')}</OverlayItem>
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}

/** Opens what takes the menu's place. The menu must not close by itself as well: that would close what has just opened. */
function OverlayItem({ onOpen, children }: { readonly onOpen: () => void; readonly children: ReactNode }) {
  return (
    <Menu.Item closeMenuOnClick={false} onClick={onOpen}>
      {children}
    </Menu.Item>
  );
}
