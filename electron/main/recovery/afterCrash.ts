import type { RenderProcessGoneDetails } from 'electron';

/** Milliseconds. A page that stops twice within it stops for a reason that opening it again does not mend. */
const LOOPING = 60_000;

/**
 * What to do about a page that has stopped: nothing, because it was told to; open it again at once; or ask first.
 * `sinceLast` is how many milliseconds ago it stopped before, undefined when it never did.
 */
export function afterCrash(
  reason: RenderProcessGoneDetails['reason'],
  sinceLast: number | undefined,
): 'nothing' | 'reopen' | 'ask' {
  if (reason === 'clean-exit') return 'nothing';
  if (reason === 'launch-failed' || reason === 'integrity-failure') return 'ask';
  return sinceLast !== undefined && sinceLast < LOOPING ? 'ask' : 'reopen';
}
