import { describe, expect, it } from 'vitest';
import { paceOf, seatLines, seatsOf, unseatedDecisions } from '../../../../../renderer/features/setup/setupForm';
import { anExercise } from '../../../../support/anExercise';

describe('a pasted list of names', () => {
  const empty = ['', '', '', ''];

  it('fills the seats in order', () => {
    expect(seatLines(empty, 0, 'Arta\nBojan\n')).toEqual(['Arta', 'Bojan', '', '']);
  });

  it('starts at the seat that it was pasted into and leaves those before alone', () => {
    expect(seatLines(['Arta', '', '', ''], 1, 'Bojan\r\nCem')).toEqual(['Arta', 'Bojan', 'Cem', '']);
  });

  it('leaves a seat empty for an empty line', () => {
    expect(seatLines(empty, 0, 'Arta\n\n  Cem  ')).toEqual(['Arta', '', 'Cem', '']);
  });

  it('drops the names for which there is no seat', () => {
    expect(seatLines(['', ''], 0, 'Arta\nBojan\nCem')).toEqual(['Arta', 'Bojan']);
  });
});

it('seats only the roles that have a name, each in its language, and one person may hold several', () => {
  const exercise = anExercise();
  const people = exercise.roles.map((_, index) => (index === 1 ? '   ' : ' Arta '));

  const seats = seatsOf(exercise, { people, languages: ['sq', 'fr'] });

  expect(seats).toEqual(
    exercise.roles.flatMap(({ id }, index) =>
      index === 1 ? [] : [{ role: id, person: 'Arta', language: index === 0 ? 'sq' : null }],
    ),
  );
});

it('names the decisions that nobody seated could make, and no others', () => {
  const exercise = anExercise();
  const everyone = seatsOf(exercise, { people: exercise.roles.map(({ name }) => name), languages: [] });
  const [decision] = exercise.decisions;
  if (!decision) throw new Error('The exercise has no decision');
  const others = everyone.filter(({ role }) => !decision.by.includes(role));

  expect(unseatedDecisions(exercise, everyone)).toEqual([]);
  expect(unseatedDecisions(exercise, others)).toContain(decision.title);
});

it('turns what was picked into a pace', () => {
  expect(paceOf({ pacing: 'live', speed: 8 })).toEqual({ kind: 'live', speed: 1 });
  expect(paceOf({ pacing: 'fast', speed: 8 })).toEqual({ kind: 'live', speed: 8 });
  expect(paceOf({ pacing: 'facilitator', speed: 8 })).toEqual({ kind: 'facilitator' });
});
