import type { Minutes, Seconds } from '#shared/exercise/units';

const two = (value: number) => String(value).padStart(2, '0');

/** Exercise time as `T+00:47`: hours and minutes since STARTEX. */
export function clockText(time: Seconds): string {
  const minutes = Math.floor(time / 60);
  return `T+${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** Exercise time with seconds, for the running clock: `T+00:47:09`. */
export function clockTextWithSeconds(time: Seconds): string {
  return `${clockText(time)}:${two(time % 60)}`;
}

/** Time that is left, `03:12`; what is overdue starts with a minus sign. */
export function countdownText(left: Seconds): string {
  const rest = Math.abs(left);
  return `${left < 0 ? '\u2212' : ''}${two(Math.floor(rest / 60))}:${two(rest % 60)}`;
}

/** A length of time for reading, `2 h 30 min`; the symbols are the same in every language. */
export function lengthText(length: Minutes): string {
  const hours = Math.floor(length / 60);
  const minutes = length % 60;
  if (hours === 0) return `${minutes} min`;
  return minutes === 0 ? `${hours} h` : `${hours} h ${minutes} min`;
}
