import { MantineProvider, localStorageColorSchemeManager } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { RouterProvider } from '@tanstack/react-router';
import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { BackupKeeper } from '../features/backups/BackupKeeper';
import { BackupsContext } from '../features/backups/BackupsContext';
import { HostContext } from '../host/HostContext';
import type { Host } from '../host/host';
import { DatabaseContext } from '../storage/DatabaseContext';
import type { LiaisonDatabase } from '../storage/LiaisonDatabase';
import { DatabaseGate } from './DatabaseGate';
import { ErrorBoundary } from './ErrorBoundary';
import { router } from './router';
import { cssVariables, liaisonTheme } from './theme';
import { TextSizeProvider } from '../features/settings/TextSizeProvider';

const colorScheme = localStorageColorSchemeManager({ key: 'liaison.colorScheme' });

export function App({ host, database }: { readonly host: Host; readonly database: LiaisonDatabase }) {
  const { t } = useTranslation();
  const keeper = useMemo(() => new BackupKeeper(database, host.backups), [database, host]);
  const theme = useMemo(() => liaisonTheme({ close: t('close') }), [t]);
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      colorSchemeManager={colorScheme}
      defaultColorScheme="auto"
    >
      <ErrorBoundary>
        <HostContext value={host}>
          <DatabaseContext value={database}>
            <TextSizeProvider>
              <Notifications position="bottom-right" />
              <DatabaseGate database={database}>
                <WithBackups keeper={keeper} />
              </DatabaseGate>
            </TextSizeProvider>
          </DatabaseContext>
        </HostContext>
      </ErrorBoundary>
    </MantineProvider>
  );
}

/** Backups are kept once the database is open. */
function WithBackups({ keeper }: { readonly keeper: BackupKeeper }) {
  useEffect(() => keeper.start(), [keeper]);
  return (
    <BackupsContext value={keeper}>
      <RouterProvider router={router} />
    </BackupsContext>
  );
}
