import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { waitingSeats } from '#shared/kernel/nextActs';
import type { ActButton } from './ActBar';
import { useConduct } from './ConductContext';
import { DecisionFrame } from './DecisionFrame';
import { RoleName } from './RoleName';
import classes from './CollectPositions.module.css';

/** Seats answer alone, on the laptop; nobody sees what, only who. */
export function CollectPositions({ index }: { readonly index: number }) {
  const { t } = useTranslation('conduct');
  const { session, state, submit, handOver } = useConduct();
  const { compiled } = session;
  const decision = compiled.exercise.decisions[index];
  if (!decision) return null;
  const roles = compiled.decisions[index]?.by ?? [];
  const waiting = waitingSeats(compiled, state, index);
  const asked = roles.filter((role) => state.seated[role]).length;
  const next = compiled.exercise.roles[waiting[0] ?? -1];
  const give: readonly ActButton[] = next
    ? [
        {
          hotkey: 'G',
          label: t('decision.giveTo', { role: next.name }),
          act: () => handOver(next.id),
          primary: true,
        },
      ]
    : [];
  const reveal: ActButton = {
    hotkey: 'R',
    label: next ? t('decision.revealSome', { entered: asked - waiting.length, asked }) : t('decision.reveal'),
    act: () => submit({ type: 'decision.reveal', decision: decision.id }),
    primary: !next,
  };
  return (
    <DecisionFrame index={index} acts={[...give, reveal]}>
      <p className={classes.hint}>{asked === 0 ? t('decision.noneSeated') : t('decision.collectHint')}</p>
      <ul className={classes.seats}>
        {roles.map((role) => {
          const authored = compiled.exercise.roles[role];
          if (!authored) return null;
          const stands = !state.seated[role] ? 'absent' : waiting.includes(role) ? 'waiting' : 'in';
          return (
            <li key={authored.id} className={classes.seat}>
              <RoleName role={authored} />
              <span className={classes.stands} data-stands={stands}>
                {t(`decision.${stands}`)}
              </span>
              {stands === 'waiting' && (
                <Button
                  variant="subtle"
                  color="gray"
                  size="compact-md"
                  fw={400}
                  onClick={() => handOver(authored.id)}
                  aria-label={t('decision.giveTo', { role: authored.name })}
                >
                  {t('decision.give')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </DecisionFrame>
  );
}
