import { notifications } from '@mantine/notifications';
import { Outlet, useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { TopBarFrame } from '../components/TopBar';
import { SettingsMenu } from '../features/settings/SettingsMenu';

/** The frame around every screen. What one screen had to say is not carried over to the next. */
export function Shell() {
  const router = useRouter();
  useEffect(() => router.subscribe('onBeforeNavigate', () => notifications.clean()), [router]);
  return (
    <TopBarFrame end={<SettingsMenu />}>
      <Outlet />
    </TopBarFrame>
  );
}
