import { describe, expect, it } from 'vitest';
import type { Exercise, Inject } from '#shared/exercise/exercise';
import type { FactId, FrameId, OrganisationId, PlaceId, RoleId, TaskId } from '#shared/exercise/ids';
import {
  NO_EFFECTS,
  aCondition,
  aDecision,
  aRole,
  anExercise,
  anInject,
  anOption,
  anOutcome,
  factIs,
  indicatorAtLeast,
} from '../../../../support/anExercise';
import { placesOf } from '../../../../support/remarksOn';

const FIVE = ['a', 'b', 'c', 'd', 'e'].map((id) => anInject(id));

function grown(overrides: Partial<Exercise> = {}): Exercise {
  return anExercise({ injects: FIVE, endings: [], ...overrides });
}

const setting = (fact: string) =>
  aDecision('first', {
    options: [
      anOption('a', {
        outcomes: [anOutcome('x', { effects: { ...NO_EFFECTS, set: [{ fact: fact as FactId, value: 1 }] } })],
      }),
    ],
  });

const asking = (expression: Parameters<typeof aCondition>[0]): Inject =>
  anInject('f', { trigger: { kind: 'when', condition: aCondition(expression) } });

describe('a declaration that nothing uses', () => {
  it('is each indicator, fact and resource that is neither changed nor read, and no other', () => {
    expect(placesOf('LX0104', grown())).toEqual([
      'indicators.tension',
      'indicators.trust',
      'facts.curfew',
      'resources.companies',
    ]);
    const read = grown({ injects: [...FIVE, asking(indicatorAtLeast('tension', 60)), asking(factIs('curfew', 1))] });
    expect(placesOf('LX0104', read)).toEqual(['indicators.trust', 'resources.companies']);
    expect(placesOf('LX0104', grown({ decisions: [setting('curfew')] }))).not.toContain('facts.curfew');
  });

  it('is no indicator that drifts', () => {
    const drift = { every: 10, by: 1, when: null };
    const indicators = grown().indicators.map((indicator) => ({ ...indicator, drift }));
    expect(placesOf('LX0104', grown({ indicators })).filter((place) => place.startsWith('indicators'))).toEqual([]);
  });

  it('is an arrangement that nobody can set up, unless it stands from the start', () => {
    const cell = (start: number) => [
      { id: 'cell' as FactId, name: 'Cell', kind: 'yesNo' as const, values: ['no', 'yes'], start, rung: 4 },
    ];
    const places = (exercise: Exercise) => placesOf('LX0104', exercise).filter((place) => place.includes('cell'));
    expect(places(grown({ facts: cell(0) }))).toEqual(['arrangements.cell']);
    expect(places(grown({ facts: cell(1) }))).toEqual([]);
    expect(places(grown({ facts: cell(0), decisions: [setting('cell')] }))).toEqual([]);
  });

  it('is an organisation without a role, and a place where nothing happens', () => {
    const organisations = [
      ...grown().organisations,
      { id: 'osce' as OrganisationId, name: 'OSCE', kind: 'civil' as const },
    ];
    const place = (id: string) => ({ id: id as PlaceId, name: id, x: 1, y: 1 });
    const map = { image: 'media/map.svg', alt: 'The town', places: [place('bridge'), place('square')] };
    const injects = [...FIVE, anInject('f', { placeId: 'bridge' as PlaceId })];
    expect(placesOf('LX0104', grown({ organisations, map, injects })).slice(-2)).toEqual([
      'organisations.osce',
      'map.places.square',
    ]);
  });

  it('is nothing that a frame uses', () => {
    const framed = grown({ injects: [...FIVE, asking(indicatorAtLeast('trust', 60))] });
    const frames = [{ id: 'bosnia' as FrameId, title: 'Bosnia', says: 'Apart.', exercise: framed }];
    expect(placesOf('LX0104', grown({ frames }))).not.toContain('indicators.trust');
  });

  it('is not looked for while an exercise is only begun', () => {
    expect(placesOf('LX0104', anExercise())).toEqual([]);
  });
});

describe('a role', () => {
  it('hears nothing when no inject goes to it, and decides nothing when no decision names it', () => {
    const injects = FIVE.map((inject) => ({ ...inject, to: ['comkfor'] as RoleId[] }));
    expect(placesOf('LX0109', grown({ injects }))).toEqual(['roles.police', 'roles.srsg']);
    expect(placesOf('LX0110', grown())).toEqual(['roles.srsg']);
    expect(placesOf('LX0110', grown({ roles: [aRole('comkfor'), aRole('police')] }))).toEqual([]);
  });
});

describe('a task', () => {
  it('has no occasion when no inject and no decision names it', () => {
    const tasks = ['lead_agreed.names_lead'] as TaskId[];
    expect(placesOf('LX0111', grown())).toEqual(['objectives.lead_agreed.tasks.names_lead']);
    expect(placesOf('LX0111', grown({ decisions: [aDecision('first', { tasks })] }))).toEqual([]);
    expect(placesOf('LX0111', grown({ injects: [...FIVE, anInject('f', { tasks })] }))).toEqual([]);
  });
});
