import { useState } from 'react';
import type { Refusal } from '#shared/kernel/refusal';
import type { LiveSession } from '#shared/workflow/liveSession';

/** The last refusal, until it is dismissed or something is done after it. */
export function useRefusal({ refused, log }: LiveSession): { readonly refusal: Refusal | null; dismiss: () => void } {
  const count = refused?.count ?? 0;
  const [seen, setSeen] = useState({ count, records: log.length, dismissed: true });
  if (count !== seen.count) setSeen({ count, records: log.length, dismissed: false });
  else if (!seen.dismissed && seen.records !== log.length) setSeen({ ...seen, dismissed: true });
  return {
    refusal: seen.dismissed ? null : (refused?.refusal ?? null),
    dismiss: () => setSeen({ ...seen, dismissed: true }),
  };
}
