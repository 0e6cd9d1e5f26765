import { describe, expect, it } from 'vitest';
import { parseExercise } from '#shared/exercise/parseExercise';
import { parseScenarioTime } from '#shared/exercise/scenarioTime';
import { FULL, MINIMAL, minimalWith } from '../../../support/exerciseTexts';
import { pointing, readExercise as read } from '../../../support/readExercise';

/** Finds the entry with an id, which must be there. */
function byId<T extends { readonly id: string }>(list: readonly T[], id: string): T {
  const found = list.find((entry) => entry.id === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
}

describe('a whole exercise', () => {
  const exercise = read(FULL);

  it('has nothing to correct', () => {
    expect(parseExercise(FULL).findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(parseExercise(MINIMAL).findings).toEqual([]);
  });

  it('says what it is', () => {
    expect(exercise).toMatchObject({
      id: 'bridge_day',
      version: '1.2.0',
      language: 'en',
      handling: 'EXERCISE - UNCLASSIFIED',
      duration: 150,
      challenges: ['interethnic_violence', 'anarchy_and_crime'],
      scenarioStart: parseScenarioTime('2000-02-02 16:00'),
    });
  });

  it('keeps the paragraphs of a text, and every character of it', () => {
    expect(exercise.situation).toBe(
      'The town is divided by a river. Two bridges join it.\n\nTicket #4411 is still open: nobody has answered.',
    );
    expect(byId(exercise.roles, 'mayor').wants).toBe('That the town is heard before anybody decides.');
    expect(byId(exercise.roles, 'mayor').private).toBe("You have the crowd's telephone numbers.");
  });

  it('has its entries in the order of the author', () => {
    expect(exercise.roles.map(({ id }) => id)).toEqual(['comkfor', 'police_commissioner', 'mayor']);
    expect(exercise.objectives[0]?.tasks.map(({ id }) => id)).toEqual([
      'lead_agreed.names_lead',
      'lead_agreed.names_time',
    ]);
  });

  it('gives everyone to all roles, and a list to its roles in the order of the exercise', () => {
    expect(byId(exercise.injects, 'crowd_gathers').to).toEqual(['comkfor', 'police_commissioner', 'mayor']);
    expect(byId(exercise.injects, 'bus_attack').to).toEqual(['comkfor', 'police_commissioner']);
    expect(byId(exercise.injects, 'crisis_call').to).toEqual(['mayor']);
  });

  it('reads facts as yes or no or as one of their values, and arrangements after them as facts with a rung', () => {
    expect(exercise.facts).toEqual([
      { id: 'gates_closed', name: 'Gates closed', kind: 'yesNo', values: ['no', 'yes'], start: 1, rung: null },
      { id: 'press_told', name: 'The press is told', kind: 'yesNo', values: ['no', 'yes'], start: 0, rung: null },
      { id: 'curfew', name: 'Curfew', kind: 'oneOf', values: ['none', 'police', 'military'], start: 0, rung: null },
      { id: 'liaison_officers', name: 'Liaison officers', kind: 'yesNo', values: ['no', 'yes'], start: 1, rung: 2 },
      { id: 'joint_cell', name: 'Joint security cell', kind: 'yesNo', values: ['no', 'yes'], start: 0, rung: 4 },
    ]);
  });

  it('knows every kind of trigger', () => {
    const triggerOf = (id: string) =>
      [...exercise.injects, ...exercise.decisions].find((entry) => entry.id === id)?.trigger;
    expect(triggerOf('bus_attack')).toEqual({ kind: 'at', phase: null, offset: 0 });
    expect(triggerOf('crowd_gathers')).toEqual({ kind: 'at', phase: 'crisis', offset: 5 });
    expect(triggerOf('crisis_call')).toEqual({ kind: 'at', phase: 'crisis', offset: 0 });
    expect(triggerOf('second_count')).toEqual({ kind: 'afterInject', inject: 'bus_attack', offset: 10 });
    expect(triggerOf('what_now')).toEqual({
      kind: 'afterDecision',
      decision: 'first_response',
      option: null,
      offset: 0,
    });
    expect(triggerOf('cordon_photo')).toEqual({
      kind: 'afterDecision',
      decision: 'first_response',
      option: 'joint_cordon',
      offset: 15,
    });
    expect(triggerOf('second_rumour')).toEqual({ kind: 'pool' });
    expect(triggerOf('night_plan')).toEqual({ kind: 'pool' });
    expect(triggerOf('riot_report')).toMatchObject({
      kind: 'when',
      condition: { text: 'tension >= 70 and not gates_closed and elapsed >= 30m' },
    });
  });

  it('reads what follows from an option', () => {
    const [holds, breaks] = byId(byId(exercise.decisions, 'first_response').options, 'joint_cordon').outcomes;
    expect(holds).toMatchObject({
      chance: 70,
      when: null,
      after: 0,
      effects: {
        say: 'The line holds.',
        change: [
          { indicator: 'tension', by: -8 },
          { indicator: 'trust', by: 4 },
        ],
        set: [
          { fact: 'joint_cell', value: 1 },
          { fact: 'curfew', value: 1 },
        ],
      },
    });
    expect(breaks).toMatchObject({ after: 10, when: { text: 'trust < 45' }, effects: { deliver: ['second_rumour'] } });
    const sweep = byId(byId(exercise.decisions, 'first_response').options, 'military_sweep').outcomes;
    expect(sweep[0]?.effects).toMatchObject({
      spend: [{ resource: 'companies', amount: 1 }],
      gain: [{ resource: 'funds', amount: 2 }],
      cancel: ['riot_report'],
      open: ['night_plan'],
      end: null,
    });
    expect(sweep[1]?.effects.end).toBe('town_divided');
  });

  it('weighs outcomes alike when none has a chance', () => {
    const sweep = byId(byId(exercise.decisions, 'first_response').options, 'military_sweep');
    expect(sweep.outcomes.map(({ chance }) => chance)).toEqual([100, 100]);
  });

  it('knows who decides and how', () => {
    expect(exercise.decisions.slice(0, 3).map(({ by, rule, lead }) => ({ by: by.length, rule, lead }))).toEqual([
      { by: 3, rule: 'consensus', lead: null },
      { by: 3, rule: 'lead', lead: 'mayor' },
      { by: 1, rule: 'one', lead: null },
    ]);
  });

  it('asks participants what they thought', () => {
    expect(exercise.feedback).toEqual([
      { id: 'picture', ask: 'Did your seat have the picture it needed?', kind: 'scale' },
      { id: 'missing', ask: 'What was missing?', kind: 'text' },
    ]);
    expect(pointing(minimalWith('feedback:\n  picture: { ask: Did you?, kind: stars }'))).toEqual(['LX0028 "stars"']);
  });

  it('calls injects and decisions without a title by their first words', () => {
    expect(byId(exercise.injects, 'crowd_gathers').title).toBe('A crowd of three hundred stands…');
    expect(byId(exercise.injects, 'second_rumour').title).toBe('A rumour.');
    expect(byId(exercise.injects, 'bus_attack').title).toBe('Rocket at the bus');
    expect(byId(exercise.decisions, 'night_plan').title).toBe('Who holds the bridge at night?');
  });
});

describe('findings', () => {
  it('name every problem of a file, of whatever kind, in the order of the file', () => {
    const text = minimalWith(
      'language: English',
      'facts:\n  joint_cell: maybe\n  curfew: { one_of: [none, police], start: nobody }',
      'injects:\n  crowd: { at: 5 past, to: [comkfro], via: phone, txet: A crowd gathers. }',
      'endings:\n  divided: { when: tensoin >= 90, title: Divided, say: Nobody crosses. }',
    );
    expect(pointing(text)).toEqual([
      'LX0034 "English"',
      'LX0027 "maybe"',
      'LX0049 "nobody"',
      'LX0032 "5 past"',
      'LX0040 "comkfro"',
      'LX0020 "txet"',
      'LX0063 "tensoin"',
    ]);
  });

  it('carry line, column and a suggestion', () => {
    const text = 'liaison: 1\nid: a\nroles:\n  comkfor:\n    naem: COMKFOR\n';
    const found = parseExercise(text).findings.find(({ code }) => code === 'LX0020');
    expect(found).toMatchObject({
      severity: 'error',
      suggestion: 'name',
      range: { line: 5, column: 5, start: 39, end: 43 },
    });
    expect(found?.message).toContain('did you mean `name`?');
  });

  it.each([
    ['role', 'injects:\n  crowd: { at: 1m, to: comkfro, via: phone, text: A crowd. }', 'comkfor'],
    [
      'organisation',
      'roles:\n  a: { name: A, organisation: kfro, wants: W }\n  b: { name: B, organisation: police, wants: W }',
      'kfor',
    ],
    ['phase', 'injects:\n  crowd: { at: crisi + 5m, to: everyone, via: phone, text: A crowd. }', 'crisis'],
    [
      'inject or decision',
      'injects:\n  crowd: { after: first_respnse, to: everyone, via: phone, text: A crowd. }',
      'first_response',
    ],
    [
      'option',
      'injects:\n  crowd: { after: first_response.joint_cordn, to: everyone, via: phone, text: A. }',
      'joint_cordon',
    ],
    [
      'task',
      'injects:\n  crowd: { at: 1m, to: everyone, via: phone, text: A., tasks: lead_agreed.names_laed }',
      'lead_agreed.names_lead',
    ],
    ['indicator', effects('change: { tensoin: 3 }'), 'tension'],
    ['fact', effects('set: { joint_cel: yes }'), 'joint_cell'],
    ['resource', effects('spend: { comanies: 1 }'), 'companies'],
    ['inject', effects('deliver: bus_atack'), 'bus_attack'],
    ['decision', effects('open: [first_respnse]'), 'first_response'],
    ['ending', effects('end: dividd'), 'divided'],
  ])('suggest the %s that was meant', (what, section, suggestion) => {
    const found = parseExercise(minimalWith(section)).findings.find(({ code }) => code === 'LX0040');
    expect(found).toMatchObject({ suggestion });
    expect(found?.message).toContain(`There is no ${what} `);
  });

  it('do not follow from one another: a misspelt section is one finding', () => {
    expect(pointing(MINIMAL.replace('\nroles:', '\nrolse:'))).toEqual(['LX0020 "rolse"']);
    expect(pointing(MINIMAL.replace('\nindicators:', '\nindicator:'))).toEqual(['LX0020 "indicator"']);
    expect(pointing(MINIMAL.replace('    options:', '    optoins:'))).toEqual(['LX0020 "optoins"']);
  });

  it('are warnings for what can be played all the same', () => {
    const parsed = parseExercise(minimalWith('duration: 10m'));
    expect(parsed.kind).toBe('valid');
    expect(parsed.findings.map(({ code, severity }) => [code, severity])).toEqual([['LX0084', 'warning']]);
  });

  it('warn of an inject that falls due after the end, counted from its phase', () => {
    const inject = (at: string) =>
      minimalWith(`injects:\n  crowd: { at: ${at}, to: everyone, via: phone, text: A crowd. }`);
    expect(pointing(inject('crisis + 41m'))).toEqual(['LX0084 "crisis + 41m"']);
    expect(pointing(inject('crisis + 40m'))).toEqual([]);
  });

  it('name the whole circle of things that wait for one another, once', () => {
    const text = minimalWith(
      'injects:\n' +
        ['d: { after: a', 'a: { after: b', 'b: { after: c', 'c: { after: a']
          .map((start) => `  ${start}, to: everyone, via: news, text: News. }\n`)
          .join(''),
    );
    const { findings } = parseExercise(text);
    expect(findings.map(({ code }) => code)).toEqual(['LX0045']);
    expect(findings[0]?.message).toContain('never happen: `a` after `b` after `c` after `a`.');
  });

  it('stop at 200 and say so', () => {
    const { findings } = parseExercise(minimalWith(`challenges: [${'nonsense, '.repeat(5000)}]`));
    expect(findings).toHaveLength(201);
    expect(findings.at(-1)).toMatchObject({ code: 'LX0002' });
  });
});

function effects(effect: string): string {
  return [
    'decisions:',
    '  first_response:',
    '    at: 5m',
    '    question: Who?',
    '    by: comkfor',
    '    options:',
    `      joint_cordon: { label: Joint cordon, outcomes: { holds: { ${effect} } } }`,
  ].join('\n');
}
