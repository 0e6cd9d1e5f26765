import { SECONDS_PER_MINUTE, type Seconds } from '../exercise/units';

/** A moment of exercise time as `T+01:05`, cut down to the whole minute. */
export function exerciseClock(at: Seconds): string {
  const minutes = Math.floor(at / SECONDS_PER_MINUTE);
  const twoDigits = (value: number) => String(value).padStart(2, '0');
  return `T+${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}
