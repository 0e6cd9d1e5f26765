import { LibraryScreen } from '../features/library/LibraryScreen';
import { WithTheFacilitator } from './WithTheFacilitator';

export function LibraryRoute() {
  return (
    <WithTheFacilitator>
      <LibraryScreen />
    </WithTheFacilitator>
  );
}
