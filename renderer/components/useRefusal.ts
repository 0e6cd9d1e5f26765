import { useState } from 'react';
import type { Refusal } from '#shared/kernel/refusal';

interface Refusing {
  /** The last refusal; `count` tells two equal ones apart. */
  readonly refused: { readonly refusal: Refusal; readonly count: number } | null;
  readonly log: { readonly length: number };
}

/** The last refusal, until it is dismissed or something is done after it. */
export function useRefusal({ refused, log }: Refusing): { readonly refusal: Refusal | null; dismiss: () => void } {
  const count = refused?.count ?? 0;
  const [seen, setSeen] = useState({ count, records: log.length, dismissed: true });
  if (count !== seen.count) setSeen({ count, records: log.length, dismissed: false });
  else if (!seen.dismissed && seen.records !== log.length) setSeen({ ...seen, dismissed: true });
  return {
    refusal: seen.dismissed ? null : (refused?.refusal ?? null),
    dismiss: () => setSeen({ ...seen, dismissed: true }),
  };
}
