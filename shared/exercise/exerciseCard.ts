import type { Exercise } from './exercise';
import type { Challenge } from './words';
import type { ExerciseId } from './ids';
import type { Minutes } from './units';

/** What a list shows of an exercise, small enough to be kept beside its text. */
export interface ExerciseCard {
  readonly id: ExerciseId;
  readonly version: string;
  readonly title: string;
  readonly summary: string;
  readonly challenges: readonly Challenge[];
  readonly duration: Minutes;
  /** A BCP 47 language tag. */
  readonly language: string;
  /** What the frames are called, in the author's order. */
  readonly frames: readonly string[];
  /** How many there are; `joint` counts the decisions of several roles together. */
  readonly counts: { readonly [Of in 'roles' | 'decisions' | 'joint']: number };
}

export function exerciseCard(exercise: Exercise): ExerciseCard {
  const { id, version, title, summary, challenges, duration, language, frames, roles, decisions } = exercise;
  return {
    id,
    version,
    title,
    summary,
    challenges,
    duration,
    language,
    frames: frames.map((frame) => frame.title),
    counts: {
      roles: roles.length,
      decisions: decisions.length,
      joint: decisions.filter(({ by }) => by.length > 1).length,
    },
  };
}
