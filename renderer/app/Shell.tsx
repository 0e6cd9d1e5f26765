import { Outlet } from '@tanstack/react-router';
import { TopBarFrame } from '../components/TopBar';
import { SettingsMenu } from '../features/settings/SettingsMenu';

export function Shell() {
  return (
    <TopBarFrame end={<SettingsMenu />}>
      <Outlet />
    </TopBarFrame>
  );
}
