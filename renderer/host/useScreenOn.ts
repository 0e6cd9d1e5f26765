import { useEffect } from 'react';
import { useHost } from './HostContext';

/** Keeps the screen from going dark while `on`. */
export function useScreenOn(on: boolean): void {
  const { keepScreenOn } = useHost();
  useEffect(() => (on ? keepScreenOn() : undefined), [on, keepScreenOn]);
}
