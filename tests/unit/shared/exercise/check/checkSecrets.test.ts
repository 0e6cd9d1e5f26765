import { describe, expect, it } from 'vitest';
import type { Exercise } from '#shared/exercise/exercise';
import type { RoleId } from '#shared/exercise/ids';
import { aDecision, aRole, anExercise, anInject, anOption } from '../../../../support/anExercise';
import { messagesOf, placesOf, remarksOn } from '../../../../support/remarksOn';

const SECRET = 'The reserve can move only half of its vehicles.';
const OTHER = 'A capital said no this morning, quietly, and to nobody else.';

const roles = [
  aRole('comkfor', { private: `You did not sleep. ${SECRET}\n${OTHER}` }),
  aRole('police', { private: null }),
  aRole('srsg', { private: null }),
];

function exercise(overrides: Partial<Exercise>): Exercise {
  return anExercise({ roles, ...overrides });
}

const told = (text: string, ...to: readonly string[]) =>
  exercise({ injects: [anInject('report', { text, to: to as RoleId[] })] });

describe('a secret', () => {
  it('is found in an inject that goes to others, and says to whom', () => {
    expect(messagesOf('LX0112', told(`Note: ${SECRET}`, 'comkfor', 'police', 'srsg'))).toEqual([
      'Only `comkfor` may know this, but `police` and `srsg` can read it here. Say it otherwise, or take it out of `private`.',
    ]);
  });

  it('is where it belongs in an inject to its own seat', () => {
    expect(placesOf('LX0112', told(SECRET, 'comkfor'))).toEqual([]);
  });

  it('is found however the lines are broken, and pointed at where they are not', () => {
    expect(
      placesOf('LX0112', told('So: A capital said no this\n  morning, quietly, and to nobody else.', 'police')),
    ).toEqual(['injects.report.text']);
    const [remark] = remarksOn(told(`So: ${OTHER}`, 'police')).filter(({ code }) => code === 'LX0112');
    expect(remark?.at).toMatchObject({ part: { start: 4, end: 4 + OTHER.length } });
  });

  it('is not a short sentence, which may be said twice by chance', () => {
    expect(placesOf('LX0112', told('You did not sleep.', 'police'))).toEqual([]);
  });

  it('is found in what everybody reads, in what is known of a role, and in a decision', () => {
    const decision = aDecision('first', {
      question: `What now? ${SECRET}`,
      by: ['comkfor', 'police'] as RoleId[],
      options: [anOption('wait', { text: OTHER }), anOption('go', { label: SECRET })],
    });
    const [owner, ...others] = roles;
    const known = [
      ...(owner ? [owner] : []),
      ...others.map((role) => ({ ...role, wants: SECRET, can: ['Sleep', OTHER] })),
    ];
    const places = placesOf('LX0112', exercise({ roles: known.slice(0, 2), situation: SECRET, decisions: [decision] }));
    expect(places.toSorted()).toEqual([
      'decisions.first.options.go.label',
      'decisions.first.options.wait.text',
      'decisions.first.question',
      'roles.police.can.1',
      'roles.police.wants',
      'situation',
    ]);
  });

  it('is one finding, however many of its sentences stand in one place', () => {
    expect(placesOf('LX0112', told(`${SECRET} ${OTHER} ${SECRET}`, 'police'))).toHaveLength(1);
  });

  it('ends with its text: two texts beside one another tell none', () => {
    const [first, second] = [SECRET.slice(0, 20), SECRET.slice(21)];
    const injects = [anInject('a', { text: first }), anInject('b', { text: second })];
    expect(placesOf('LX0112', exercise({ injects }))).toEqual([]);
  });
});

describe('words for one seat', () => {
  it('are pointed at where they go to several', () => {
    const text = 'This is for your eyes only.';
    expect(placesOf('LX0113', told(text, 'comkfor', 'police'))).toEqual(['injects.report.text']);
    expect(placesOf('LX0113', told(text, 'police'))).toEqual([]);
    expect(placesOf('LX0113', told('The only youth club is closed.', 'comkfor', 'police'))).toEqual([]);
  });
});
