import { z } from 'zod';
import type { Exercise } from '#shared/exercise/exercise';
import type { Translation } from '#shared/exercise/texts/translation';
import { keepChoice } from '../../storage/keepChoice';
import { SPEEDS, type SetupValues } from './setupForm';

const PACE_KEY = 'liaison.pace';
const languagesKey = (exercise: Exercise) => `liaison.languages.${exercise.id}`;
const peopleKey = (exercise: Exercise) => `liaison.people.${exercise.id}`;

const paceShape = z.object({ pacing: z.enum(['live', 'fast', 'facilitator']), speed: z.literal([...SPEEDS]) });
const byRoleShape = z.record(z.string(), z.string());

type Remembered = Pick<SetupValues, 'people' | 'languages' | 'pacing' | 'speed'>;

/** The pace of the last session, and who sat where and read which language when this exercise was last set up. */
export function recall(exercise: Exercise, translations: readonly Translation[]): Remembered {
  const pace = paceShape.safeParse(stored(PACE_KEY));
  const people = byRoleShape.safeParse(stored(peopleKey(exercise))).data ?? {};
  const languages = byRoleShape.safeParse(stored(languagesKey(exercise))).data ?? {};
  const there = (tag: string | undefined) => translations.find(({ language }) => language === tag)?.language ?? null;
  return {
    ...(pace.success ? pace.data : { pacing: 'live', speed: SPEEDS[0] }),
    people: exercise.roles.map(({ id }) => people[id] ?? ''),
    languages: exercise.roles.map(({ id }) => there(languages[id])),
  };
}

export function remember(exercise: Exercise, { people, languages, pacing, speed }: Remembered): void {
  const byRole = (of: readonly (string | null)[]) =>
    JSON.stringify(Object.fromEntries(exercise.roles.map(({ id }, index) => [id, of[index] ?? ''])));
  keepChoice(PACE_KEY, JSON.stringify({ pacing, speed }));
  keepChoice(peopleKey(exercise), byRole(people));
  keepChoice(languagesKey(exercise), byRole(languages));
}

function stored(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null');
  } catch {
    return null;
  }
}
