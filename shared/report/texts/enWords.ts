import type { Seconds } from '../../exercise/units';

const SECONDS_PER_MINUTE = 60;
const MINUTES_PER_HOUR = 60;

/** `2 h 5 min`, cut down to the whole minute as the clocks beside it are; seconds where it is less than a minute. */
export function length(seconds: Seconds): string {
  if (seconds < SECONDS_PER_MINUTE) return `${seconds} s`;
  const minutes = Math.floor(seconds / SECONDS_PER_MINUTE);
  const hours = Math.floor(minutes / MINUTES_PER_HOUR);
  const rest = minutes % MINUTES_PER_HOUR;
  if (hours === 0) return `${minutes} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
}

export const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
export const signed = (by: number) => (by < 0 ? `\u2212${-by}` : `+${by}`);
export const listed = (names: readonly string[]) => new Intl.ListFormat('en-GB').format(names);
/** A text as a sentence: it ends with a full stop unless it ends by itself. */
export const sentence = (text: string) => (/[.!?\u2026]$/.test(text) ? text : `${text}.`);
export const said = (text: string) => (text.trim() === '' ? '' : `\u201c${text.trim()}\u201d`);
