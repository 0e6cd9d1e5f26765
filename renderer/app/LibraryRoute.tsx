import { LibraryScreen } from '../features/library/LibraryScreen';

export function LibraryRoute() {
  return <LibraryScreen />;
}
