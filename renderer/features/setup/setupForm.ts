import type { Exercise } from '#shared/exercise/exercise';
import type { FrameId, RoleId } from '#shared/exercise/ids';
import type { Pace } from '#shared/workflow/sessionClock';
import type { Seat } from '../../storage/rows';

export const SPEEDS = [2, 4, 8] as const;
export type Pacing = 'live' | 'fast' | 'facilitator';

/** What the form holds. `people` has one entry per role, in the exercise's order; empty text is an empty seat. */
export interface SetupValues {
  readonly name: string;
  /** Null for the exercise as it is written. */
  readonly frame: FrameId | null;
  readonly people: readonly string[];
  /** Likewise one per role: one of the exercise's translations, or null for its own language. */
  readonly languages: readonly (string | null)[];
  readonly pacing: Pacing;
  readonly speed: number;
  readonly pin: string;
}

export function paceOf({ pacing, speed }: Pick<SetupValues, 'pacing' | 'speed'>): Pace {
  if (pacing === 'facilitator') return { kind: 'facilitator' };
  return { kind: 'live', speed: pacing === 'live' ? 1 : speed };
}

/** The seated roles with their people. */
export function seatsOf(
  exercise: Exercise,
  { people, languages }: Pick<SetupValues, 'people' | 'languages'>,
): readonly Seat[] {
  return exercise.roles.flatMap(({ id }, index) => {
    const person = people[index]?.trim() ?? '';
    return person === '' ? [] : [{ role: id, person, language: languages[index] ?? null }];
  });
}

/** The decisions that nobody seated could make, by title. */
export function unseatedDecisions(exercise: Exercise, seats: readonly Seat[]): readonly string[] {
  const seated = new Set<RoleId>(seats.map(({ role }) => role));
  return exercise.decisions.filter(({ by }) => !by.some((role) => seated.has(role))).map(({ title }) => title);
}

/** Fills the seats from `start` on with the lines of a pasted list; the rest stays as it was. */
export function seatLines(people: readonly string[], start: number, text: string): readonly string[] {
  const lines = text
    .replace(/\s+$/, '')
    .split(/\r?\n/)
    .map((line) => line.trim());
  return people.map((person, index) => lines[index - start] ?? person);
}
