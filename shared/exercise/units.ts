/** A length of time in whole minutes, as exercise files write it (`2h30m`). */
export type Minutes = number;

/** A moment of exercise time: whole seconds since STARTEX, standing still while the session is paused. */
export type Seconds = number;

/** A moment on the scenario's own calendar: minutes since 1 January 1970 00:00 of that calendar, in no time zone. */
export type ScenarioMinute = number;

export const SECONDS_PER_MINUTE = 60;
