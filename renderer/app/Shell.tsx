import { notifications } from '@mantine/notifications';
import { Outlet, useRouter } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TopBarFrame } from '../components/TopBar';
import { SettingsMenu } from '../features/settings/SettingsMenu';

const BackupsDialog = lazy(() =>
  import('../features/backups/BackupsDialog').then((module) => ({ default: module.BackupsDialog })),
);

/** The frame around every screen. What one screen had to say is not carried over to the next. */
export function Shell() {
  const { t } = useTranslation('backups');
  const router = useRouter();
  const [backups, setBackups] = useState(false);
  useEffect(() => router.subscribe('onBeforeNavigate', () => notifications.clean()), [router]);
  return (
    <TopBarFrame end={<SettingsMenu more={{ label: t('settings'), onOpen: () => setBackups(true) }} />}>
      <Outlet />
      <Suspense>{backups && <BackupsDialog onClose={() => setBackups(false)} />}</Suspense>
    </TopBarFrame>
  );
}
