import { DURATION_PATTERN, parseDuration } from '../duration';
import type { Minutes } from '../units';
import { scalar } from './scalar';
import { ID_PATTERN } from './scalars';

/** A moment counted from something: `bus_attack`, `crisis + 5m`, `first_response.joint_cordon + 10m`, or a bare duration. */
export interface Moment {
  readonly name: string | null;
  readonly part: string | null;
  readonly offset: Minutes;
}

const MOMENT = new RegExp(`^(${ID_PATTERN})(?:\\.(${ID_PATTERN}))?(?:\\s*\\+\\s*(${DURATION_PATTERN}))?$`);

export const atMoment = scalar<Moment>({
  code: 'LX0032',
  expected: 'Write a time since STARTEX such as `40m`, or a phase such as `crisis` or `crisis + 5m`.',
  standIn: '0m',
  read: (text) => {
    const sinceStart = parseDuration(text);
    if (sinceStart !== null) return { name: null, part: null, offset: sinceStart };
    const moment = readMoment(text);
    return moment?.part === null ? moment : null;
  },
});

export const afterMoment = scalar<Moment>({
  code: 'LX0032',
  expected: 'Write an inject, a decision or `decision.option`, and `+ 10m` if it takes time: `first_response + 10m`.',
  standIn: 'x',
  read: readMoment,
});

function readMoment(text: string): Moment | null {
  const [, name, part, offset] = MOMENT.exec(text) ?? [];
  if (name === undefined) return null;
  return { name, part: part ?? null, offset: offset === undefined ? 0 : (parseDuration(offset) ?? 0) };
}
