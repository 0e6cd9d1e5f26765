import { BackupsSection } from '../features/backups/BackupsSection';
import { LowRoomNotice } from '../features/backups/LowRoomNotice';
import { LibraryScreen } from '../features/library/LibraryScreen';
import { WithTheFacilitator } from './WithTheFacilitator';

export function LibraryRoute() {
  return (
    <WithTheFacilitator>
      <LibraryScreen notice={<LowRoomNotice />}>
        <BackupsSection />
      </LibraryScreen>
    </WithTheFacilitator>
  );
}
