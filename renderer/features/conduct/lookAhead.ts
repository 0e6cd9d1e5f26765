import type { Seconds } from '#shared/exercise/units';

/** How far ahead the console looks for the next thing to do: four hours. */
export const LOOK_AHEAD: Seconds = 4 * 60 * 60;
