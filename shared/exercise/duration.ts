import type { Minutes } from './units';

/** `2h30m`, `2h` or `40m`; at most four digits of hours and five of minutes. */
export const DURATION_PATTERN = '(?:[0-9]{1,4}h(?:[0-9]{1,2}m)?|[0-9]{1,5}m)';

const DURATION = /^(?:([0-9]{1,4})h)?(?:([0-9]{1,5})m)?$/;
const WHOLE_DURATION = new RegExp(`^${DURATION_PATTERN}$`);

/** Reads `2h30m`, `2h` or `40m` as minutes; null when the text is anything else. */
export function parseDuration(text: string): Minutes | null {
  if (!WHOLE_DURATION.test(text)) return null;
  const [, hours = '0', minutes = '0'] = DURATION.exec(text) ?? [];
  return Number(hours) * 60 + Number(minutes);
}
