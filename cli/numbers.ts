import { misused, type Misuse } from './readArguments';

/** A whole number of an option, from `min` to `max`. */
export function wholeNumber(option: string, text: string, min: number, max: number): number | Misuse {
  const value = /^[+-]?[0-9]{1,15}$/.test(text) ? Number(text) : NaN;
  if (value >= min && value <= max) return value;
  return misused(`${option} takes a whole number from ${min} to ${max}, not "${text}"`);
}

const UNITS = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 } as const;

/** A length of wall time such as `10s`, `2m` or `1h`, in milliseconds. */
export function wallTime(option: string, text: string): number | Misuse {
  const [, digits, unit] = /^([0-9]{1,6}(?:\.[0-9]{1,3})?)(ms|s|m|h)$/.exec(text) ?? [];
  const factor = unit === undefined ? undefined : UNITS[unit as keyof typeof UNITS];
  if (digits !== undefined && factor !== undefined) return Number(digits) * factor;
  return misused(`${option} takes a time such as 10s or 2m, not "${text}"`);
}
