import { Button, Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { KeyHint } from '../../components/KeyHint';
import { seatWanted } from '#shared/workflow/seatWanted';
import { useConduct } from './ConductContext';
import { RoleName } from './RoleName';
import classes from './HandOverMenu.module.css';

interface HandOverMenuProps {
  readonly opened: boolean;
  readonly onChange: (open: boolean) => void;
}

/** Gives the laptop to a seat; says which seats have something to do there. */
export function HandOverMenu({ opened, onChange }: HandOverMenuProps) {
  const { t } = useTranslation('conduct');
  const { session, state, handOver } = useConduct();
  const { compiled } = session;
  const seated = compiled.exercise.roles.flatMap((role, index) => (state.seated[index] ? [{ role, index }] : []));
  return (
    <Menu
      opened={opened}
      onChange={onChange}
      position="bottom-end"
      returnFocus
      width="min(36rem, 90vw)"
      withInitialFocusPlaceholder={false}
      withinPortal={false}
    >
      <Menu.Target>
        <Button size="sm" variant="default" rightSection={<KeyHint keys="L" />}>
          {t('bar.handOver')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{seated.length === 0 ? t('bar.nobodySeated') : t('bar.handOverTo')}</Menu.Label>
        {seated.map(({ role, index }) => {
          const why = seatWanted(compiled, state, index);
          return (
            <Menu.Item
              key={role.id}
              classNames={{
                item: classes.item ?? '',
                itemLabel: classes.label ?? '',
                itemSection: classes.section ?? '',
              }}
              onClick={() => handOver(role.id)}
              rightSection={why && <span className={classes.why}>{t(`bar.wanted.${why}`)}</span>}
            >
              <RoleName role={role} />
            </Menu.Item>
          );
        })}
      </Menu.Dropdown>
    </Menu>
  );
}
