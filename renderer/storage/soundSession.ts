import type { SessionRow } from './rows';

/** What is left of a session whose row is damaged: enough to name it, open it for a copy, and delete it. */
export interface DamagedSession {
  readonly id: string;
  /** Null when that is damaged too. */
  readonly name: string | null;
}

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string';
const isTime: Check = (value) => typeof value === 'number' && Number.isFinite(value);
const isCount: Check = (value) => Number.isSafeInteger(value) && (value as number) >= 0;
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
const isOneOf =
  (...values: readonly unknown[]): Check =>
  (value) =>
    values.includes(value);
const has =
  (checks: Readonly<Record<string, Check>>): Check =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries(checks).every(([key, check]) => check((value as Readonly<Record<string, unknown>>)[key]));
const either =
  (...checks: readonly Check[]): Check =>
  (value) =>
    checks.some((check) => check(value));

const isSeat = has({ role: isText, person: isText, language: orNull(isText) });

/** One check for each field that a row has. */
const checks: { readonly [Field in keyof SessionRow]: Check } = {
  id: isText,
  name: isText,
  exerciseId: isText,
  exerciseTitle: isText,
  exerciseText: isText,
  frame: orNull(isText),
  seats: (value) => Array.isArray(value) && value.every(isSeat),
  pace: either(
    has({ kind: isOneOf('live'), speed: (speed) => isTime(speed) && (speed as number) > 0 }),
    has({ kind: isOneOf('facilitator') }),
  ),
  seed: (value) => Number.isInteger(value) && (value as number) === ((value as number) | 0),
  createdAt: isTime,
  updatedAt: isTime,
  status: isOneOf('briefing', 'running', 'paused', 'hotWash', 'closed'),
  records: isCount,
  time: isCount,
  holder: either(has({ at: isOneOf('facilitator', 'curtain') }), has({ at: isOneOf('seat'), role: isText })),
  pin: orNull(has({ salt: isText, hash: isText })),
};

/** Whether a stored row has the shape of a session: one that has not would stop every screen that lists it. */
export function isSoundSession(row: unknown): row is SessionRow {
  return has(checks)(row);
}
