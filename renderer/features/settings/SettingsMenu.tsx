import { ActionIcon } from '@mantine/core';
import { useClickOutside } from '@mantine/hooks';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { lazy, Suspense, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './SettingsMenu.module.css';

/** Fetched when it is first opened: most starts of the app never do. */
const SettingsPanel = lazy(() => import('./SettingsPanel').then((module) => ({ default: module.SettingsPanel })));

export interface MoreSettings {
  readonly label: string;
  readonly onOpen: () => void;
}

/** `more` are settings that have a place of their own. */
export function SettingsMenu({ more }: { readonly more: MoreSettings }) {
  const { t } = useTranslation('settings');
  const [opened, setOpened] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const root = useClickOutside<HTMLDivElement>(() => setOpened(false));

  const close = () => {
    setOpened(false);
    button.current?.focus();
  };

  return (
    <div ref={root} className={classes.root}>
      <ActionIcon
        ref={button}
        size="lg"
        aria-label={t('open')}
        aria-expanded={opened}
        aria-haspopup="dialog"
        onClick={() => setOpened(!opened)}
      >
        <IconAdjustmentsHorizontal size={20} stroke={1.6} />
      </ActionIcon>
      {opened && (
        <Suspense>
          <SettingsPanel
            more={{
              ...more,
              onOpen: () => {
                setOpened(false);
                more.onOpen();
              },
            }}
            onClose={close}
          />
        </Suspense>
      )}
    </div>
  );
}
