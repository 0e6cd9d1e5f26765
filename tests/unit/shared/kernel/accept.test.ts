import { describe, expect, it } from 'vitest';
import type { Exercise } from '#shared/exercise/exercise';
import type {
  DecisionId,
  EndingId,
  IndicatorId,
  InjectId,
  OptionId,
  OutcomeId,
  ResourceId,
  RoleId,
} from '#shared/exercise/ids';
import { accept } from '#shared/kernel/accept';
import { advance } from '#shared/kernel/advance';
import { begin } from '#shared/kernel/begin';
import type { Command } from '#shared/kernel/command';
import { compile, OTHERWISE, type CompiledExercise } from '#shared/kernel/compile';
import { outcomeDue } from '#shared/kernel/outcomesOf';
import type { Refusal } from '#shared/kernel/refusal';
import type { SessionState } from '#shared/kernel/state';
import {
  aCondition,
  aDecision,
  anExercise,
  anInject,
  anOption,
  anOutcome,
  elapsedAtLeast,
  indicatorAtLeast,
  NO_EFFECTS,
} from '../../../support/anExercise';

const COMKFOR = 'comkfor' as RoleId;
const POLICE = 'police' as RoleId;
const FIRST = 'first_response' as DecisionId;
const CORDON = 'cordon' as OptionId;
const HOLDS = 'holds' as OutcomeId;

interface Table {
  readonly compiled: CompiledExercise;
  readonly state: SessionState;
}

function aRunningSession(overrides: Partial<Exercise> = {}, seated: readonly string[] = ['comkfor', 'police']): Table {
  const compiled = compile(anExercise(overrides));
  const start: Table = { compiled, state: begin(compiled, { seated: seated as RoleId[] }) };
  return does(start, { type: 'session.start' });
}

function does({ compiled, state }: Table, command: Command, by: RoleId | null = null, wait = 0): Table {
  const answer = accept(compiled, state, command, state.time + wait, by);
  if (answer.kind === 'refused') throw new Error(`refused: ${JSON.stringify(answer.refusal)}`);
  return { compiled, state: answer.state };
}

function refusal({ compiled, state }: Table, command: Command, by: RoleId | null = null): Refusal {
  const answer = accept(compiled, state, command, state.time, by);
  if (answer.kind === 'accepted') throw new Error('accepted');
  return answer.refusal;
}

const open: Command = { type: 'decision.open', decision: FIRST };
const reveal: Command = { type: 'decision.reveal', decision: FIRST };
const expire: Command = { type: 'decision.expire', decision: FIRST };
const applyOutcome: Command = { type: 'outcome.apply', decision: FIRST };
function enters(role: RoleId, option: OptionId = CORDON): Command {
  return { type: 'position.enter', decision: FIRST, role, option, reason: 'Why not', confidence: 4 };
}
function commits(overrides: Partial<Extract<Command, { type: 'decision.commit' }>> = {}): Command {
  return {
    type: 'decision.commit',
    decision: FIRST,
    option: CORDON,
    reason: '',
    dissent: [],
    outcome: HOLDS,
    ...overrides,
  };
}
const revealed = (table: Table) => does(does(table, open), reveal);

describe('injects', () => {
  it('fall due at their time, after what they follow, and when their condition first holds', () => {
    const table = aRunningSession({
      injects: [
        anInject('first', { trigger: { kind: 'at', phase: null, offset: 10 } }),
        anInject('second', { trigger: { kind: 'afterInject', inject: 'first' as InjectId, offset: 5 } }),
        anInject('timed', { trigger: { kind: 'when', condition: aCondition(elapsedAtLeast(20)) } }),
        anInject('spare', { trigger: { kind: 'pool' } }),
      ],
    });
    const statuses = (state: SessionState) => state.injects.map(({ status }) => status);

    expect(statuses(advance(table.compiled, table.state, 599))).toEqual([
      'scheduled',
      'scheduled',
      'scheduled',
      'scheduled',
    ]);
    const delivered = does(table, { type: 'inject.deliver', inject: 'first' as InjectId, text: null }, null, 600);
    expect(statuses(delivered.state)).toEqual(['delivered', 'scheduled', 'scheduled', 'scheduled']);
    expect(statuses(advance(table.compiled, delivered.state, 899))).toEqual([
      'delivered',
      'scheduled',
      'scheduled',
      'scheduled',
    ]);
    expect(statuses(advance(table.compiled, delivered.state, 900))).toEqual([
      'delivered',
      'due',
      'scheduled',
      'scheduled',
    ]);
    expect(statuses(advance(table.compiled, delivered.state, 1200))).toEqual(['delivered', 'due', 'due', 'scheduled']);
  });

  it('are acknowledged once every seated role they went to has read them', () => {
    const inject = 'bus_attack' as InjectId;
    const delivered = does(aRunningSession(), { type: 'inject.deliver', inject, text: 'Other words' });
    const once = does(delivered, { type: 'inject.acknowledge', inject, role: COMKFOR }, COMKFOR);
    const twice = does(once, { type: 'inject.acknowledge', inject, role: POLICE }, POLICE);

    expect(once.state.injects[0]).toMatchObject({ status: 'delivered', acknowledgedBy: [0], text: 'Other words' });
    expect(twice.state.injects[0]).toMatchObject({ status: 'acknowledged', acknowledgedBy: [0, 1] });
    expect(refusal(once, { type: 'inject.acknowledge', inject, role: COMKFOR }, COMKFOR).kind).toBe(
      'alreadyAcknowledged',
    );
    expect(refusal(once, { type: 'inject.acknowledge', inject, role: POLICE }, COMKFOR)).toEqual({
      kind: 'notYours',
      role: COMKFOR,
    });
    expect(refusal(once, { type: 'inject.acknowledge', inject, role: 'srsg' as RoleId }).kind).toBe('notAddressed');
  });

  it('are skipped only with a reason', () => {
    const skip = { type: 'inject.skip', inject: 'bus_attack' as InjectId } as const;
    expect(refusal(aRunningSession(), { ...skip, reason: ' ' })).toEqual({ kind: 'reasonMissing' });
    expect(does(aRunningSession(), { ...skip, reason: 'No time' }).state.injects[0]?.status).toBe('skipped');
  });
});

describe('a joint decision', () => {
  it('goes through private positions and their reveal before it is committed', () => {
    const opened = does(aRunningSession(), open);
    expect(opened.state.decisions[0]).toMatchObject({ status: 'open', openedAt: 0, closesAt: 900 });
    expect(refusal(opened, commits())).toEqual({ kind: 'notRevealed', decision: FIRST });

    const entered = does(opened, enters(POLICE, 'sweep' as OptionId), POLICE, 30);
    const changed = does(entered, enters(POLICE), POLICE, 30);
    expect(changed.state.decisions[0]?.positions).toEqual([
      { role: 1, option: 0, reason: 'Why not', confidence: 4, at: 60 },
    ]);
    expect(refusal(changed, commits()).kind).toBe('notNow');

    const committed = does(does(changed, reveal), commits({ dissent: [] }));
    expect(committed.state.decisions[0]).toMatchObject({ status: 'committed', choice: 0, outcomeStatus: 'proposed' });
    expect(refusal(does(changed, reveal), enters(COMKFOR)).kind).toBe('notNow');
  });

  it('takes positions only from seated roles that were asked, each for itself', () => {
    const table = does(aRunningSession({}, ['comkfor', 'srsg']), open);
    expect(refusal(table, enters('srsg' as RoleId)).kind).toBe('notAsked');
    expect(refusal(table, enters(POLICE)).kind).toBe('notSeated');
    expect(refusal(table, enters(COMKFOR), 'srsg' as RoleId).kind).toBe('notYours');
    expect(does(table, enters(COMKFOR)).state.decisions[0]?.positions).toHaveLength(1);
  });

  const dissent = [{ role: POLICE, reason: 'Too slow' }];
  it.each([
    ['consensus', dissent, 'notAgreed'],
    ['majority', dissent, 'notAgreed'],
    ['lead', dissent, null],
    ['lead', [{ role: COMKFOR, reason: 'No' }], 'notAgreed'],
    ['majority', [{ role: 'srsg' as RoleId, reason: 'No' }], 'notAsked'],
    ['lead', [...dissent, ...dissent], 'notAgreed'],
  ] as const)('under the rule %s with %j is %s', (rule, dissenting, kind) => {
    const decisions = [aDecision('first_response', { rule, lead: rule === 'lead' ? COMKFOR : null })];
    const table = revealed(aRunningSession({ decisions }));
    const answer = accept(table.compiled, table.state, commits({ dissent: dissenting }), 0, null);
    expect(answer.kind === 'refused' ? answer.refusal.kind : null).toBe(kind);
  });

  it('is carried by a majority of the seated', () => {
    const by = [COMKFOR, POLICE, 'srsg' as RoleId];
    const table = revealed(aRunningSession({ decisions: [aDecision('first_response', { by })] }, by));
    expect(does(table, commits({ dissent })).state.decisions[0]?.dissent).toEqual([1]);
  });
});

describe('the decision of a single role', () => {
  const decisions = [aDecision('first_response', { by: [COMKFOR], rule: 'one' })];

  it('is committed by its seat, or by the facilitator for it, and by nobody else', () => {
    const table = does(aRunningSession({ decisions }), open);
    expect(does(table, commits(), COMKFOR).state.decisions[0]?.status).toBe('committed');
    expect(does(table, commits()).state.decisions[0]?.status).toBe('committed');
    expect(refusal(table, commits(), POLICE)).toEqual({ kind: 'notYours', role: POLICE });
    expect(refusal(table, enters(COMKFOR)).kind).toBe('notJoint');
    expect(refusal(table, reveal).kind).toBe('notJoint');
  });
});

describe('options', () => {
  const spends = [{ resource: 'companies' as ResourceId, amount: 2 }];

  it('refuses one whose condition is false, and says which part of it', () => {
    const needs = aCondition(
      {
        kind: 'and',
        left: indicatorAtLeast('tension', 10),
        right: { ...indicatorAtLeast('trust', 70), span: { start: 18, end: 29 } },
        span: { start: 0, end: 29 },
      },
      'tension >= 10 and trust >= 70',
    );
    const table = revealed(
      aRunningSession({ decisions: [aDecision('first_response', { options: [anOption('cordon', { needs })] })] }),
    );
    expect(refusal(table, commits())).toEqual({
      kind: 'needs',
      condition: 'tension >= 10 and trust >= 70',
      falsePart: 'trust >= 70',
      have: { trust: 40 },
    });
  });

  it('spends resources on commitment, and refuses one that they do not suffice for', () => {
    const options = [anOption('cordon', { spends }), anOption('sweep')];
    const table = revealed(aRunningSession({ decisions: [aDecision('first_response', { options })] }));
    expect(does(table, commits()).state.resources).toEqual([0]);
    const poor = { ...table, state: { ...table.state, resources: [1] } };
    expect(refusal(poor, commits())).toEqual({ kind: 'spends', resource: 'companies', needed: 2, have: 1 });
    expect(refusal({ ...poor, state: { ...poor.state } }, commits({ option: 'fly' as OptionId })).kind).toBe('unknown');
  });
});

describe('outcomes', () => {
  const worse = { ...NO_EFFECTS, say: 'It burns.', change: [{ indicator: 'tension' as IndicatorId, by: 60 }] };
  const options = [
    anOption('cordon', {
      outcomes: [
        anOutcome('holds', { effects: { ...NO_EFFECTS, change: [{ indicator: 'tension' as IndicatorId, by: -8 }] } }),
        anOutcome('breaks', { after: 10, when: aCondition(indicatorAtLeast('tension', 90)), effects: worse }),
      ],
    }),
  ];
  const otherwise = { ...NO_EFFECTS, change: [{ indicator: 'tension' as IndicatorId, by: 12 }] };
  const table = () => revealed(aRunningSession({ decisions: [aDecision('first_response', { options, otherwise })] }));

  it('change the world when applied and not before', () => {
    const committed = does(table(), commits());
    expect(committed.state.indicators).toEqual([50, 40]);
    const applied = does(committed, applyOutcome);
    expect(applied.state.indicators).toEqual([42, 40]);
    expect(applied.state.decisions[0]).toMatchObject({ status: 'resolved', outcomeStatus: 'applied' });
  });

  it('can be drawn only when their condition holds, yet the facilitator may overrule with a reason', () => {
    expect(refusal(table(), commits({ outcome: 'breaks' as OutcomeId }))).toEqual({
      kind: 'outcomeNotPossible',
      outcome: 'breaks',
    });
    const committed = does(table(), commits());
    const overrule = { type: 'outcome.adjudicate', decision: FIRST, outcome: 'breaks' as OutcomeId } as const;
    expect(refusal(committed, { ...overrule, reason: '' })).toEqual({ kind: 'reasonMissing' });
    const overruled = does(committed, { ...overrule, reason: 'The crowd saw it coming' });
    expect(outcomeDue(overruled.compiled, overruled.state, 0)).toBe(600);
    const applied = does(overruled, applyOutcome, null, 600);
    expect(applied.state.indicators[0]).toBe(100);
    expect(applied.state.ending).toBe(0);
    const nothing = does(does(committed, { ...overrule, outcome: null, reason: 'Nobody came' }), applyOutcome);
    expect(nothing.state.indicators).toEqual([50, 40]);
  });

  it('follow from not deciding in time as well', () => {
    const expired = does(table(), expire);
    expect(expired.state.decisions[0]).toMatchObject({ status: 'expired', choice: null, outcome: 0 });
    expect(does(expired, applyOutcome).state.indicators[0]).toBe(62);
    const adjudicate = { type: 'outcome.adjudicate', decision: FIRST, reason: 'Spared' } as const;
    expect(does(does(expired, { ...adjudicate, outcome: null }), applyOutcome).state.indicators[0]).toBe(50);
    expect(does(expired, { ...adjudicate, outcome: OTHERWISE }).state.decisions[0]?.outcome).toBe(0);
  });

  it('deliver, cancel, open and end', () => {
    const effects = {
      ...NO_EFFECTS,
      deliver: ['spare' as InjectId],
      cancel: ['later' as InjectId],
      open: ['second' as DecisionId],
      end: 'divided' as EndingId,
    };
    const played = does(
      does(
        revealed(
          aRunningSession({
            injects: [
              anInject('spare', { trigger: { kind: 'pool' } }),
              anInject('later', { trigger: { kind: 'at', phase: null, offset: 30 } }),
            ],
            decisions: [
              aDecision('first_response', {
                options: [anOption('cordon', { outcomes: [anOutcome('holds', { effects })] })],
              }),
              aDecision('second', { trigger: { kind: 'pool' } }),
            ],
          }),
        ),
        commits(),
      ),
      applyOutcome,
      null,
      60,
    );
    expect(played.state.injects.map(({ status }) => status)).toEqual(['due', 'skipped']);
    expect(played.state.decisions[1]).toMatchObject({ status: 'waiting', due: 60 });
    expect(played.state.ending).toBe(0);
  });
});

describe('time', () => {
  it('gives a decision more of it from now or from its limit, whichever is later', () => {
    const opened = does(aRunningSession(), open);
    const extend = { type: 'decision.extend', decision: FIRST, minutes: 5 } as const;
    expect(does(opened, extend).state.decisions[0]?.closesAt).toBe(1200);
    expect(does(opened, extend, null, 1000).state.decisions[0]?.closesAt).toBe(1300);
    expect(refusal(opened, { ...extend, minutes: 0 }).kind).toBe('outOfRange');
    const unlimited = does(aRunningSession({ decisions: [aDecision('first_response', { within: null })] }), open);
    expect(refusal(unlimited, extend).kind).toBe('noTimeLimit');
  });

  it('never goes backwards and stands still while paused', () => {
    const paused = does(does(aRunningSession(), { type: 'clock.advance' }, null, 60), { type: 'session.pause' });
    expect(accept(paused.compiled, paused.state, open, 61, null)).toMatchObject({ refusal: { kind: 'timeBackwards' } });
    expect(accept(paused.compiled, paused.state, open, 59, null)).toMatchObject({ refusal: { kind: 'timeBackwards' } });
    expect(does(paused, open).state.decisions[0]?.openedAt).toBe(60);
    expect(advance(paused.compiled, paused.state, 900)).toBe(paused.state);
  });
});

describe('a session', () => {
  it('takes no play before STARTEX or after ENDEX, but notes and ratings in the hot wash', () => {
    const compiled = compile(anExercise());
    const briefing = { compiled, state: begin(compiled, { seated: [COMKFOR] }) };
    expect(refusal(briefing, open).kind).toBe('sessionNotRunning');
    expect(refusal(briefing, { type: 'session.pause' }).kind).toBe('notNow');
    const ended = does(aRunningSession(), { type: 'session.end' });
    expect(refusal(ended, open).kind).toBe('sessionNotRunning');
    const rate = {
      type: 'objective.rate',
      objective: compiled.exercise.objectives[0]!.id,
      rating: 'S',
      remark: '',
    } as const;
    expect(does(ended, rate).state.ratings).toEqual(['S']);
    expect(refusal(does(ended, { type: 'session.close' }), rate).kind).toBe('notNow');
    expect(refusal(ended, { type: 'observation.add', text: '', tasks: [] }).kind).toBe('reasonMissing');
    expect(refusal(ended, { type: 'session.close' }, COMKFOR).kind).toBe('notYours');
  });
});
