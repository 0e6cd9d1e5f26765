import type { BooleanExpression, Condition } from '#shared/exercise/condition/ast';
import type { Decision, Effects, Exercise, Inject, Option, Outcome, Role } from '#shared/exercise/exercise';
import type {
  DecisionId,
  EndingId,
  ExerciseId,
  FactId,
  IndicatorId,
  InjectId,
  ObjectiveId,
  OptionId,
  OrganisationId,
  OutcomeId,
  ResourceId,
  RoleId,
  TaskId,
} from '#shared/exercise/ids';

const SPAN = { start: 0, end: 0 };

/** A condition made of an expression, where a test has no need of the author's words. */
export function aCondition(expression: BooleanExpression, text = ''): Condition {
  return { text, expression };
}

export function indicatorAtLeast(id: string, value: number): BooleanExpression {
  return {
    kind: 'comparison',
    operator: '>=',
    left: { kind: 'indicator', id: id as IndicatorId, span: SPAN },
    right: { kind: 'number', value, span: SPAN },
    span: SPAN,
  };
}

export function elapsedAtLeast(minutes: number): BooleanExpression {
  return {
    kind: 'comparison',
    operator: '>=',
    left: { kind: 'elapsed', span: SPAN },
    right: { kind: 'duration', minutes, span: SPAN },
    span: SPAN,
  };
}

export function factIs(id: string, value: number): BooleanExpression {
  return { kind: 'fact', id: id as FactId, values: [value], span: SPAN };
}

export const NO_EFFECTS: Effects = {
  say: null,
  change: [],
  set: [],
  spend: [],
  gain: [],
  deliver: [],
  cancel: [],
  open: [],
  end: null,
};

export function aRole(id: string, overrides: Partial<Role> = {}): Role {
  return {
    id: id as RoleId,
    name: id.toUpperCase(),
    organisation: 'kfor' as OrganisationId,
    wants: `what ${id} wants`,
    can: [],
    cannot: [],
    private: `secret of ${id}`,
    ...overrides,
  };
}

export function anInject(id: string, overrides: Partial<Inject> = {}): Inject {
  return {
    id: id as InjectId,
    title: id,
    trigger: { kind: 'at', phase: null, offset: 0 },
    from: null,
    to: ['comkfor', 'police'] as RoleId[],
    via: 'radio',
    place: null,
    placeId: null,
    media: null,
    text: `text of ${id}`,
    expects: [],
    tasks: [],
    notes: null,
    ...overrides,
  };
}

export function anOutcome(id: string, overrides: Partial<Outcome> = {}): Outcome {
  return { id: id as OutcomeId, chance: 100, when: null, after: 0, effects: NO_EFFECTS, ...overrides };
}

export function anOption(id: string, overrides: Partial<Option> = {}): Option {
  return {
    id: id as OptionId,
    label: id,
    text: null,
    instruments: ['force'],
    needs: null,
    spends: [],
    outcomes: [anOutcome('holds')],
    mistake: false,
    ...overrides,
  };
}

export function aDecision(id: string, overrides: Partial<Decision> = {}): Decision {
  return {
    id: id as DecisionId,
    title: id,
    question: `What about ${id}?`,
    trigger: { kind: 'at', phase: null, offset: 0 },
    by: ['comkfor', 'police'] as RoleId[],
    rule: 'majority',
    lead: null,
    within: 15,
    form: { kind: 'choice' },
    outcomes: [],
    options: [anOption('cordon'), anOption('sweep')],
    otherwise: null,
    tasks: [],
    notes: null,
    ...overrides,
  };
}

/** A small exercise: three roles, a joint decision at once, one inject at once. */
export function anExercise(overrides: Partial<Exercise> = {}): Exercise {
  return {
    id: 'small' as ExerciseId,
    version: '1.0.0',
    title: 'Small exercise',
    summary: 'For tests.',
    situation: null,
    language: 'en',
    handling: 'EXERCISE',
    duration: 60,
    challenges: ['weapons'],
    scenarioStart: 0,
    organisations: [
      { id: 'kfor' as OrganisationId, name: 'KFOR', kind: 'military' },
      { id: 'unmik' as OrganisationId, name: 'UNMIK', kind: 'civil' },
    ],
    roles: [
      aRole('comkfor'),
      aRole('police', { organisation: 'unmik' as OrganisationId }),
      aRole('srsg', { organisation: 'unmik' as OrganisationId }),
    ],
    indicators: [
      { id: 'tension' as IndicatorId, name: 'Tension', start: 50, better: 'lower', bands: [], drift: null },
      { id: 'trust' as IndicatorId, name: 'Trust', start: 40, better: 'higher', bands: [], drift: null },
    ],
    facts: [{ id: 'curfew' as FactId, name: 'Curfew', kind: 'yesNo', values: ['no', 'yes'], start: 0, rung: null }],
    resources: [{ id: 'companies' as ResourceId, name: 'Companies', start: 2 }],
    objectives: [
      {
        id: 'lead_agreed' as ObjectiveId,
        title: 'The table names a lead',
        tasks: [{ id: 'lead_agreed.names_lead' as TaskId, title: 'Names one lead' }],
      },
    ],
    phases: [],
    injects: [anInject('bus_attack')],
    decisions: [aDecision('first_response')],
    endings: [
      {
        id: 'divided' as EndingId,
        title: 'Divided',
        say: 'The town is divided.',
        when: aCondition(indicatorAtLeast('tension', 90)),
      },
    ],
    hotWash: [],
    feedback: [],
    map: null,
    frame: null,
    frames: [],
    ...overrides,
  };
}
