import { createContext, use } from 'react';
import type { Host } from './host';

/** The machine that the app runs on, handed down from the entry. */
export const HostContext = createContext<Host | null>(null);

export function useHost(): Host {
  const host = use(HostContext);
  if (!host) throw new Error('No HostContext above');
  return host;
}
