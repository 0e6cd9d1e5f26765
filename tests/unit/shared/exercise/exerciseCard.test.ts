import { expect, it } from 'vitest';
import { exerciseCard } from '#shared/exercise/exerciseCard';
import { FULL } from '../../../support/exerciseTexts';
import { readExercise } from '../../../support/readExercise';

const exercise = readExercise(FULL);

it('counts roles, decisions, and the decisions of several roles', () => {
  const joint = exercise.decisions.filter(({ rule }) => rule !== 'one').length;

  expect(exerciseCard(exercise).counts).toEqual({
    roles: exercise.roles.length,
    decisions: exercise.decisions.length,
    joint,
  });
});

it('names the frames in the order in which they are written', () => {
  expect(exerciseCard(exercise).frames).toEqual(exercise.frames.map(({ title }) => title));
  expect(exercise.frames.length).toBeGreaterThan(0);
});
