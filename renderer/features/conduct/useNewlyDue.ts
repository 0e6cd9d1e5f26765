import { useState } from 'react';
import type { Act } from '#shared/kernel/nextActs';
import { itemOf, keyOf } from './item';

const keyed = (act: Act) => `${act.kind} ${keyOf(itemOf(act))}`;

/** The acts that were added last, to be said aloud once: what was there when the console opened is not news. */
export function useNewlyDue(acts: readonly Act[]): readonly Act[] {
  const keys = acts.map(keyed);
  const [heard, setHeard] = useState<{ readonly keys: readonly string[]; readonly fresh: readonly Act[] }>({
    keys,
    fresh: [],
  });
  if (heard.keys.length !== keys.length || heard.keys.some((key, index) => key !== keys[index])) {
    const fresh = acts.filter((act) => !heard.keys.includes(keyed(act)));
    setHeard({ keys, fresh: fresh.length > 0 ? fresh : heard.fresh });
  }
  return heard.fresh;
}
