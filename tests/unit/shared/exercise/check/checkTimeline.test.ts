import { describe, expect, it } from 'vitest';
import type { Exercise, Inject } from '#shared/exercise/exercise';
import type { RoleId } from '#shared/exercise/ids';
import { aDecision, anExercise, anInject } from '../../../../support/anExercise';
import { messagesOf, placesOf } from '../../../../support/remarksOn';

function injectAt(offset: number, overrides: Partial<Inject> = {}): Inject {
  return anInject(`at_${offset}`, {
    trigger: { kind: 'at', phase: null, offset },
    to: ['comkfor'] as RoleId[],
    ...overrides,
  });
}

function withInjects(injects: readonly Inject[], overrides: Partial<Exercise> = {}): Exercise {
  return anExercise({ injects, decisions: [], ...overrides });
}

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');

describe('too many injects for a seat', () => {
  it('are four within ten minutes, and not four within eleven', () => {
    const places = (...minutes: readonly number[]) =>
      placesOf('LX0114', withInjects(minutes.map((minute) => injectAt(minute))));
    expect(places(0, 3, 6, 10)).toEqual(['injects.at_10']);
    expect(places(0, 3, 6, 11)).toEqual([]);
  });

  it('are named once for each stretch, with the minutes', () => {
    const minutes = [0, 1, 2, 3, 4, 30, 40, 41, 42, 43];
    expect(messagesOf('LX0114', withInjects(minutes.map((minute) => injectAt(minute))))).toEqual([
      '5 injects come to `comkfor` from minute 0 to 4: `at_0`, `at_1`, `at_2`, `at_3` and `at_4`. Move some, or send them to fewer roles.',
      '4 injects come to `comkfor` from minute 40 to 43: `at_40`, `at_41`, `at_42` and `at_43`. Move some, or send them to fewer roles.',
    ]);
  });

  it('are one finding for all seats that get the same, and none for seats that share them', () => {
    const [two, other] = [['comkfor', 'police'] as RoleId[], ['police'] as RoleId[]];
    const shared = [0, 1, 2, 3].map((minute) => injectAt(minute, { to: two }));
    expect(messagesOf('LX0114', withInjects(shared))).toHaveLength(1);
    const parted = [0, 1, 2, 3].map((minute) => injectAt(minute, minute % 2 === 0 ? {} : { to: other }));
    expect(messagesOf('LX0114', withInjects(parted))).toEqual([]);
  });
});

describe('a seat that waits', () => {
  const everyTwenty = (role: string) =>
    [0, 20, 40].map((minute) => injectAt(minute, { id: `${role}_${minute}` as Inject['id'], to: [role] as RoleId[] }));

  it('is named with the minutes of each wait over 25 minutes, up to the end of the exercise', () => {
    const injects = [...everyTwenty('police'), ...everyTwenty('srsg'), injectAt(10), injectAt(36)];
    expect(messagesOf('LX0115', withInjects(injects, { duration: 65 }))).toEqual([
      '`comkfor` has no inject and no decision from minute 10 to 36 of the plan. Give the seat something to do.',
      '`comkfor` has no inject and no decision from minute 36 to 65 of the plan. Give the seat something to do.',
    ]);
    expect(messagesOf('LX0115', withInjects(injects.slice(0, -1), { duration: 35 }))).toEqual([]);
  });

  it('does not wait while it has something to decide', () => {
    const decision = (within: number) =>
      aDecision('first', {
        by: ['comkfor'] as RoleId[],
        rule: 'one',
        within,
        trigger: { kind: 'at', phase: null, offset: 12 },
      });
    const injects = [...everyTwenty('police'), ...everyTwenty('srsg'), injectAt(10), injectAt(44)];
    const waits = (within: number) =>
      placesOf('LX0115', withInjects(injects, { decisions: [decision(within)], duration: 50 }));
    expect(waits(14)).toEqual([]);
    expect(waits(2)).toEqual(['roles.comkfor']);
  });

  it('is not looked for while an exercise is only begun', () => {
    expect(placesOf('LX0115', withInjects([injectAt(0)], { duration: 120 }))).toEqual([]);
  });
});

describe('a text that takes longer to read than there is time', () => {
  it('is one of more than 130 words for each minute up to the next inject of the seat', () => {
    const places = (count: number, next: number) =>
      placesOf('LX0116', withInjects([injectAt(0, { text: words(count) }), injectAt(next)]));
    expect(places(261, 2)).toEqual(['injects.at_0.text']);
    expect(places(260, 2)).toEqual([]);
    expect(places(261, 3)).toEqual([]);
  });

  it('may be several injects of one minute, which are read one after the other', () => {
    const text = words(70);
    const injects = [injectAt(0, { text }), anInject('also', { to: ['comkfor'] as RoleId[], text }), injectAt(1)];
    expect(messagesOf('LX0116', withInjects(injects))).toEqual([
      'Reading aloud the 2 injects of this minute takes about 2 minutes, but `at_1` comes to `comkfor` 1 minute later. Shorten it, or move one of them.',
    ]);
  });

  it('is no matter when the next inject goes to another seat', () => {
    const injects = [injectAt(0, { text: words(400) }), injectAt(1, { to: ['police'] as RoleId[] })];
    expect(placesOf('LX0116', withInjects(injects))).toEqual([]);
  });
});
