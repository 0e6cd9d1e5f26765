import { describe, expect, it } from 'vitest';
import type { Exercise } from '#shared/exercise/exercise';
import type { FrameId } from '#shared/exercise/ids';
import { inFrame } from '#shared/exercise/inFrame';
import { parseExercise } from '#shared/exercise/parseExercise';
import { FULL, minimalWith } from '../../../../support/exerciseTexts';
import { pointing, readExercise } from '../../../../support/readExercise';

function under(exercise: Exercise, frame: string): Exercise {
  const found = inFrame(exercise, frame as FrameId);
  if (found === null) throw new Error(`no frame ${frame}`);
  return found;
}

/** The minimal exercise, some of it written otherwise, with one frame of these changes. */
function framed(changes: string, ...sections: readonly string[]): string {
  const override = changes.replaceAll(/^/gm, '      ');
  return minimalWith(...sections, `frames:\n  bosnia:\n    title: B\n    says: B.\n    override:\n${override}`);
}

const changed = (changes: string, ...sections: readonly string[]) =>
  under(readExercise(framed(changes, ...sections)), 'bosnia');

describe('an exercise under a frame', () => {
  const exercise = readExercise(FULL);
  const bosnia = under(exercise, 'bosnia');
  const decision = ({ decisions }: Exercise, id: string) => decisions.find((each) => each.id === id);

  it('is as written where the frame changes nothing', () => {
    expect(exercise.frames.map(({ id, title }) => [id, title])).toEqual([
      ['kosovo', 'Two presences side by side'],
      ['bosnia', 'Four separate chains'],
    ]);
    expect(under(exercise, 'kosovo')).toEqual({ ...exercise, frame: 'kosovo', frames: [] });
    expect(exercise.frame).toBeNull();
  });

  it('is a whole exercise of its own, with everything that the frame leaves alone', () => {
    expect(bosnia).toMatchObject({ id: 'bridge_day', frame: 'bosnia', frames: [] });
    expect(bosnia.endings).toEqual(exercise.endings);
    expect(bosnia.roles.map(({ id }) => id)).toEqual(exercise.roles.map(({ id }) => id));
    expect(exercise.hotWash).toHaveLength(2);
  });

  it('has its own words, numbers and lists', () => {
    expect(bosnia.roles[1]).toMatchObject({
      name: 'Police Commissioner',
      cannot: ['arrest anybody'],
      private: 'Nobody tells you anything.',
    });
    expect(bosnia.facts.at(-1)).toMatchObject({ id: 'joint_cell', rung: 3 });
    expect(bosnia.hotWash).toEqual(['Who told whom?']);
  });

  it('lacks what the frame leaves empty', () => {
    expect(bosnia.roles[2]).toMatchObject({ name: 'Mayor', private: null });
    expect(decision(bosnia, 'spread_companies')).toMatchObject({ within: null, otherwise: null });
    expect(decision(exercise, 'spread_companies')).toMatchObject({ within: 10 });
  });

  it('has one trigger, the one of the frame', () => {
    expect(bosnia.injects.find(({ id }) => id === 'riot_report')?.trigger).toEqual({
      kind: 'at',
      phase: null,
      offset: 60,
    });
  });

  it('has no lead under a rule that needs none', () => {
    expect(decision(exercise, 'night_plan')).toMatchObject({ rule: 'lead', lead: 'mayor' });
    expect(decision(bosnia, 'night_plan')).toMatchObject({ rule: 'consensus', lead: null });
  });

  it('merges effects name by name', () => {
    const [option] = decision(bosnia, 'first_response')?.options ?? [];
    expect(option?.needs).toBeNull();
    expect(option?.outcomes[0]).toMatchObject({
      chance: 70,
      effects: {
        say: 'The line holds.',
        change: [
          { indicator: 'tension', by: -8 },
          { indicator: 'trust', by: 2 },
          { indicator: 'fuel_prices', by: 1 },
        ],
      },
    });
  });

  it('may turn a plain fact into one with values, and back', () => {
    const turned = changed('facts:\n  joint_cell: { one_of: [none, small, large], start: small }\n  curfew: yes');
    expect(turned.facts).toMatchObject([
      { id: 'joint_cell', kind: 'oneOf', start: 1 },
      { id: 'curfew', kind: 'yesNo', start: 1 },
    ]);
  });

  it('may be without something that nobody names', () => {
    expect(changed('phases: { crisis: }\nhot_wash:').phases).toEqual([]);
    expect(pointing(framed('roles: { comkfor: }', inject('to: comkfor')))).toEqual([
      'LX0080 "consensus"',
      'LX0040 "comkfor"',
    ]);
  });

  it('keeps its trigger where the frame only says that it is not in the pool', () => {
    expect(changed('injects: { bus_attack: { pool: no } }').injects[0]?.trigger).toMatchObject({ kind: 'at' });
    expect(changed('injects: { bus_attack: { pool: yes } }').injects[0]?.trigger).toEqual({ kind: 'pool' });
  });
});

const inject = (keys: string) => `injects:\n  bus_attack: { at: 0m, via: radio, text: A rocket., ${keys} }`;

describe('what a frame changes', () => {
  it.each([
    ['a role', 'roles: { comkfro: { wants: Peace. } }', 'LX0040 "comkfro"', 'comkfor'],
    ['an inject', 'injects: { bus_atack: { at: 5m } }', 'LX0040 "bus_atack"', 'bus_attack'],
    ['a fact', 'facts: { joint_cel: yes }', 'LX0040 "joint_cel"', 'joint_cell'],
    ['a task', 'objectives: { lead_agreed: { tasks: { names_laed: Names it } } }', 'LX0040 "names_laed"', 'names_lead'],
    [
      'an option',
      'decisions: { first_response: { options: { joint_cordn: { label: L } } } }',
      'LX0040 "joint_cordn"',
      'joint_cordon',
    ],
    [
      'an outcome',
      'decisions: { first_response: { options: { joint_cordon: { outcomes: { hodls: { say: S. } } } } } }',
      'LX0040 "hodls"',
      'holds',
    ],
    ['a band', 'indicators: { tension: { bands: { calm: 0-100 } } }', 'LX0040 "calm"', null],
    [
      'a place',
      'map: { image: media/a.svg, alt: A, places: { bridge: { name: B, x: 1, y: 1 } } }',
      'LX0040 "bridge"',
      null,
    ],
    ['nothing, to take it away', 'roles: { comkfro: }', 'LX0040 "comkfro"', 'comkfor'],
  ])('is there already: %s', (_, changes, finding, suggestion) => {
    expect(pointing(framed(changes))).toEqual([finding]);
    expect(parseExercise(framed(changes)).findings[0]).toMatchObject({ suggestion });
  });

  it.each(['liaison: 1', 'id: other', 'version: 2.0.0', 'language: sq', 'frames: { x: { title: X, says: X. } }'])(
    'is never %s',
    (changes) => {
      expect(pointing(framed(changes))).toEqual([`LX0036 "${/^\w+/.exec(changes)?.[0] ?? ''}"`]);
    },
  );

  it.each([
    ['an unknown key', 'decisions: { first_response: { withn: 5m } }', 'LX0020 "withn"'],
    ['an unknown key that would take something away', 'decisions: { first_response: { withn: } }', 'LX0020 "withn"'],
    ['an unknown section', 'decision: { first_response: { within: 5m } }', 'LX0020 "decision"'],
    ['a value of another kind', 'roles: { comkfor: { name: [a, b] } }', 'LX0023 "[a, b]"'],
    ['a number out of range', 'indicators: { tension: { start: 101 } }', 'LX0025 "101"'],
    ['a name that nobody declared', 'injects: { bus_attack: { to: comkfro } }', 'LX0040 "comkfro"'],
    ['a condition', 'endings: { divided: { when: tensoin > 3 } }', 'LX0063 "tensoin"'],
    [
      'a picture from elsewhere',
      'injects: { bus_attack: { media: { image: /etc/x.png, alt: X } } }',
      'LX0037 "/etc/x.png"',
    ],
    ['a need that is taken away', 'title:', 'LX0022 "title"'],
    ['a trigger that is taken away', 'injects: { bus_attack: { at: } }', 'LX0043 "bus_attack"'],
    ['two triggers', 'injects: { bus_attack: { at: 5m, pool: yes } }', 'LX0044 "pool"'],
    ['a part of a fact', 'facts: { joint_cell: { one_of: [a, b] } }', 'LX0022 "joint_cell"'],
    ['a cut text', 'roles:\n  comkfor:\n    wants: Ticket #4', 'LX0008 "Ticket #4"'],
    ['an anchor', 'roles: { comkfor: { wants: &a Peace } }', 'LX0003 "&a"'],
    ['something with only a place for a map', 'roles: none', 'LX0023 "none"'],
  ])('is checked, and what is wrong is in the override: %s', (_, changes, finding) => {
    const text = framed(changes);
    const [first, ...others] = parseExercise(text).findings;
    expect([pointing(text)[0], others.map(({ code }) => code)]).toEqual([finding, []]);
    expect(first?.range.start).toBeGreaterThan(text.indexOf('override:'));
    expect(first?.message).not.toContain('In the frame');
  });

  it('says how a key is taken away where the colon is missing', () => {
    const [found] = parseExercise(framed('decisions: { first_response: { within } }')).findings;
    expect(found).toMatchObject({ code: 'LX0009' });
    expect(found?.message).toContain('write `within:` on a line of its own');
  });

  it('can be at odds with the rest of the exercise, which is said with the name of the frame', () => {
    const text = framed(
      'facts: { curfew: { one_of: [none, military] } }',
      'endings:\n  over: { when: curfew == police, title: O, say: O. }',
    );
    expect(pointing(text)).toEqual(['LX0063 "police"']);
    const [found] = parseExercise(text).findings;
    expect(found?.message).toMatch(/^In the frame `bosnia`: `curfew` is never `police`/);
    expect(found?.range.start).toBeLessThan(text.indexOf('frames:'));
  });

  it('does not have the findings of the exercise again', () => {
    const endings = 'endings:\n  over: { when: tensoin > 3, title: O, say: O. }\n  lost: { title: L, say: L. }';
    expect(pointing(framed('title: Another', endings))).toEqual(['LX0063 "tensoin"', 'LX0085 "lost"']);
    expect(pointing(framed('endings: { over: { title: Another } }', endings))).toEqual([
      'LX0063 "tensoin"',
      'LX0085 "lost"',
    ]);
  });

  it('can set right what is wrong without it, and the exercise is as wrong as before', () => {
    const endings = 'endings:\n  over: { when: 3 >, title: O, say: O. }';
    expect(pointing(framed('endings: { over: { when: tension > 3 } }', endings))).toEqual(['LX0060 ">"']);
    const indicators =
      'indicators:\n  tension: { name: T, start: x, better: lower }\n  trust: { name: T, start: 1, better: higher }';
    expect(pointing(framed('indicators: { tension: { start: 101 } }', indicators))).toEqual([
      'LX0025 "x"',
      'LX0025 "101"',
    ]);
  });

  it('has no findings that follow from a misspelt section of the exercise', () => {
    const text = framed('roles: { comkfor: { wants: Peace. } }').replace('\nroles:', '\nrolse:');
    expect(pointing(text)).toEqual(['LX0020 "rolse"']);
  });
});

it('a frame says what it is called and what is different', () => {
  expect(pointing(minimalWith('frames: { bosnia: { title: B } }'))).toEqual(['LX0022 "bosnia"']);
  expect(pointing(minimalWith('frames: { bosnia: { title: B, says: B., override: roles } }'))).toEqual([
    'LX0023 "roles"',
  ]);
  expect(pointing(minimalWith('frames: { Bosnia: { title: B, says: B. } }'))).toEqual(['LX0024 "Bosnia"']);
});
