import { z } from 'zod';
import type { Exercise } from '#shared/exercise/exercise';
import { keepChoice } from '../../storage/keepChoice';
import { SPEEDS, type SetupValues } from './setupForm';

const PACE_KEY = 'liaison.pace';
const peopleKey = (exercise: Exercise) => `liaison.people.${exercise.id}`;

const paceShape = z.object({ pacing: z.enum(['live', 'fast', 'facilitator']), speed: z.literal([...SPEEDS]) });
const peopleShape = z.record(z.string(), z.string());

type Remembered = Pick<SetupValues, 'people' | 'pacing' | 'speed'>;

/** The pace of the last session, and who sat where when this exercise was last set up. */
export function recall(exercise: Exercise): Remembered {
  const pace = paceShape.safeParse(stored(PACE_KEY));
  const people = peopleShape.safeParse(stored(peopleKey(exercise)));
  return {
    ...(pace.success ? pace.data : { pacing: 'live', speed: SPEEDS[0] }),
    people: exercise.roles.map(({ id }) => (people.success ? (people.data[id] ?? '') : '')),
  };
}

export function remember(exercise: Exercise, { people, pacing, speed }: Remembered): void {
  const byRole = Object.fromEntries(exercise.roles.map(({ id }, index) => [id, people[index] ?? '']));
  keepChoice(PACE_KEY, JSON.stringify({ pacing, speed }));
  keepChoice(peopleKey(exercise), JSON.stringify(byRole));
}

function stored(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null');
  } catch {
    return null;
  }
}
