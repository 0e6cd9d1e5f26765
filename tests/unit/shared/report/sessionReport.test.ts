import { describe, expect, it } from 'vitest';
import { elapsedAtLeast, aCondition } from '../../../support/anExercise';
import type { EndingId, PhaseId, RoleId } from '#shared/exercise/ids';
import { sessionReport } from '#shared/report/sessionReport';
import {
  aReport,
  aReportedExercise,
  aSession,
  BUS,
  COMKFOR,
  CORDON,
  decidesFirst,
  end,
  enters,
  facilitator,
  FIRST,
  HOLDS,
  OBJECTIVE,
  POLICE,
  RUMOUR,
  SECOND,
  start,
  TASK,
  undo,
} from '../../../support/aReport';
import { chooses } from '../../../support/chooses';

const MINUTE = 60;
const kinds = ({ report }: ReturnType<typeof aReport>) => report.course.map(({ event }) => event.kind);

describe('the report of a session', () => {
  it('tells who decided what, when and why, and whether the positions agreed before the discussion', () => {
    const { report } = aReport([start, ...decidesFirst()]);
    expect(report.decisions[0]).toMatchObject({
      number: 1,
      result: 'inTime',
      openedAt: 0,
      closedAt: 10 * MINUTE,
      taken: 10 * MINUTE,
      allowed: 15 * MINUTE,
      by: ['COMKFOR', 'POLICE'],
      positions: [
        { role: 'COMKFOR', option: 'Military sweep', confidence: 4, reason: 'The launcher is still there.' },
        { role: 'POLICE', option: 'Joint cordon', confidence: 4, reason: 'Arrests will follow.' },
      ],
      positionsAgreed: false,
      choice: {
        option: 'Joint cordon',
        reason: 'Police lead, KFOR supports.',
        by: null,
        instruments: ['force', 'legal'],
      },
      proposed: { say: 'The line holds.', changes: [{ indicator: 'Tension', by: -8 }] },
      overruled: null,
      applied: true,
    });
    expect(report.decisions[1]).toMatchObject({ number: null, result: 'notReached', positionsAgreed: null });
  });

  it('keeps the proposed outcome beside the one that overruled it, with the reason', () => {
    const { report } = aReport([start, ...decidesFirst({ overruledBecause: 'No relief was named.' })]);
    expect(report.decisions[0]).toMatchObject({
      proposed: { say: 'The line holds.' },
      overruled: { outcome: { say: 'The line breaks.' }, reason: 'No relief was named.', at: 10 * MINUTE },
      applied: true,
    });
    expect(report.figures.decisions.overruled).toBe(1);
    expect(report.ending).toEqual({ title: 'Divided', say: 'The town is divided.', at: 11 * MINUTE });
  });

  it('keeps dissent with its reasons', () => {
    const dissent = [{ role: COMKFOR, reason: 'I have no platoon for it.' }];
    const exercise = aReportedExercise();
    const [first] = exercise.decisions;
    if (!first) throw new Error('The exercise has a decision');
    const led = { ...exercise, decisions: [{ ...first, rule: 'lead' as const, lead: POLICE }] };
    const { report } = aReport(
      [
        start,
        facilitator({ type: 'decision.open', decision: FIRST }),
        facilitator({ type: 'decision.reveal', decision: FIRST }),
        facilitator({
          type: 'decision.commit',
          decision: FIRST,
          answer: chooses(CORDON),
          reason: '',
          dissent,
          outcome: HOLDS,
        }),
      ],
      led,
    );
    expect(report.decisions[0]).toMatchObject({ dissent: [{ role: 'COMKFOR', reason: 'I have no platoon for it.' }] });
    expect(report.decisions[0]).toMatchObject({ lead: 'POLICE', applied: false });
    expect(report.figures.decisions).toMatchObject({ dissents: 1, withDissent: 1 });
  });

  it('tells a decision that was late from one that was not made at all', () => {
    const opens = (decision: typeof FIRST) => facilitator({ type: 'decision.open', decision });
    const { report } = aReport([
      start,
      opens(FIRST),
      opens(SECOND),
      facilitator({ type: 'decision.reveal', decision: FIRST }),
      facilitator(
        { type: 'decision.commit', decision: FIRST, answer: chooses(CORDON), reason: '', dissent: [], outcome: HOLDS },
        16 * MINUTE,
      ),
      facilitator({ type: 'decision.expire', decision: SECOND }),
    ]);
    expect(report.decisions.map(({ result }) => result)).toEqual(['late', 'notDecided']);
    expect(report.decisions[1]?.proposed?.say).toBe('Nobody acts.');
    expect(report.figures.decisions).toMatchObject({ inTime: 0, late: 1, notDecided: 1, medianTaken: 16 * MINUTE });
  });

  it('counts an extension as time that was allowed', () => {
    const { report } = aReport([
      start,
      facilitator({ type: 'decision.open', decision: FIRST }),
      facilitator({ type: 'decision.extend', decision: FIRST, minutes: 5 }),
      facilitator({ type: 'decision.reveal', decision: FIRST }),
      facilitator(
        { type: 'decision.commit', decision: FIRST, answer: chooses(CORDON), reason: '', dissent: [], outcome: HOLDS },
        20 * MINUTE,
      ),
    ]);
    expect(report.decisions[0]).toMatchObject({ result: 'inTime', allowed: 20 * MINUTE, taken: 20 * MINUTE });
  });

  it('shows nothing of what was taken back but how often that was', () => {
    const said = facilitator({ type: 'observation.add', text: 'A slip of the pen', tasks: [TASK] });
    const taken = aReport([
      start,
      facilitator({ type: 'inject.deliver', inject: BUS, text: null }),
      said,
      undo(3),
      undo(2),
      end,
    ]);
    expect(kinds(taken)).toEqual(['startex', 'endex']);
    expect(taken.report.figures).toMatchObject({ undone: 2, injects: { delivered: 0 } });
    expect(JSON.stringify(taken.report)).not.toContain('slip of the pen');

    const again = aReport([
      start,
      ...decidesFirst({ overruledBecause: 'No relief.' }),
      undo(8),
      undo(7),
      facilitator({ type: 'outcome.apply', decision: FIRST }),
    ]);
    expect(again.report.decisions[0]).toMatchObject({
      overruled: null,
      proposed: { say: 'The line holds.' },
      applied: true,
    });
    expect(again.report.indicators[0]?.points).toEqual([
      { at: 0, value: 50 },
      { at: 11 * MINUTE, value: 42 },
    ]);
    expect(again.report.ending).toBeNull();
  });

  it('draws an indicator from its changes, at the moments they took effect', () => {
    const { report } = aReport([start, ...decidesFirst({ overruledBecause: 'x' }), end]);
    expect(report.indicators.map(({ name, points, start: from, end: to }) => ({ name, points, from, to }))).toEqual([
      {
        name: 'Tension',
        points: [
          { at: 0, value: 50 },
          { at: 11 * MINUTE, value: 95 },
        ],
        from: 50,
        to: 95,
      },
      { name: 'Trust', points: [{ at: 0, value: 40 }], from: 40, to: 40 },
    ]);
  });

  it('knows the second at which an ending came about by itself between two records', () => {
    const exercise = aReportedExercise({
      endings: [{ id: 'late' as EndingId, title: 'Too late', say: '', when: aCondition(elapsedAtLeast(30)) }],
    });
    const ended = aReport([start, facilitator({ type: 'clock.advance' }, 45 * MINUTE), end], exercise);
    expect(ended.report.ending?.at).toBe(30 * MINUTE);
    expect(ended.report.course.map(({ event, at, seq }) => [event.kind, at, seq])).toEqual([
      ['startex', 0, 1],
      ['ending', 30 * MINUTE, null],
      ['endex', 45 * MINUTE, 3],
    ]);
    expect(ended.report.played).toBe(45 * MINUTE);
  });

  it('follows the story’s clock where a phase has its own date', () => {
    const nextDay = { id: 'next_day' as PhaseId, title: 'The next day', at: 40, scenarioStart: 2000 };
    const exercise = aReportedExercise({ scenarioStart: 1000, phases: [nextDay] });
    const { report } = aReport(
      [start, facilitator({ type: 'inject.deliver', inject: RUMOUR, text: null }, 41 * MINUTE), end],
      exercise,
    );
    expect(report.course.map(({ scenario }) => scenario)).toEqual([1000, 2001, 2001]);
    expect([report.scenarioStart, report.scenarioEnd]).toEqual([1000, 2001]);
  });

  it('gives every event its scenario time and the seat that did it', () => {
    const exercise = aReportedExercise({ scenarioStart: 1000 });
    const { report } = aReport(
      [
        start,
        facilitator({ type: 'inject.deliver', inject: BUS, text: 'Louder.' }, 90),
        { command: { type: 'inject.acknowledge', inject: BUS, role: POLICE }, by: POLICE },
        facilitator({ type: 'inject.deliver', inject: RUMOUR, text: null }),
      ],
      exercise,
    );
    expect(report.course.slice(1)).toMatchObject([
      {
        at: 90,
        scenario: 1001,
        by: null,
        event: { kind: 'delivered', inject: 'Rocket at the bus', text: 'Louder.', pool: false },
      },
      { at: 90, scenario: 1001, by: 'POLICE', event: { kind: 'acknowledged', role: 'POLICE' } },
      { event: { kind: 'delivered', inject: 'Second rumour', pool: true } },
    ]);
    expect(report.figures.injects).toMatchObject({ delivered: 2, fromPool: 1, notReached: 0 });
  });

  it('keeps the last rating of an objective, and says what in play called for its tasks', () => {
    const rates = (rating: 'M' | 'S', remark: string) =>
      facilitator({ type: 'objective.rate', objective: OBJECTIVE, rating, remark });
    const unrated = aReport([start]).report.objectives[0];
    expect(unrated).toMatchObject({ rating: null, remark: '', tasks: [{ foreseen: true, calledForBy: [] }] });

    const played = aReport([
      start,
      facilitator({ type: 'inject.deliver', inject: BUS, text: null }),
      end,
      rates('M', 'Slow.'),
      rates('S', 'On second thoughts.'),
    ]).report.objectives[0];
    expect(played).toMatchObject({
      rating: 'S',
      remark: 'On second thoughts.',
      tasks: [{ calledForBy: ['Rocket at the bus'] }],
    });
  });

  it('files observations under their tasks, and leaves out those that were withdrawn', () => {
    const observes = (text: string, tasks: readonly (typeof TASK)[]) =>
      facilitator({ type: 'observation.add', text, tasks });
    const reported = aReport([
      start,
      observes('Named at once.', [TASK]),
      observes('Phones rang.', []),
      observes('Wrong seat.', [TASK]),
      facilitator({ type: 'observation.withdraw', observation: 4 }),
      end,
      observes('Said in the hot wash.', [TASK]),
    ]);
    const { report } = reported;
    expect(report.objectives[0]?.tasks[0]?.observations).toMatchObject([
      { text: 'Named at once.', afterEndex: false },
      { text: 'Said in the hot wash.', afterEndex: true },
    ]);
    expect(report.observations.map(({ text }) => text)).toEqual([
      'Named at once.',
      'Phones rang.',
      'Said in the hot wash.',
    ]);
    expect(JSON.stringify(report)).not.toContain('Wrong seat');
  });

  it('names people only when asked, and no role’s secret ever', () => {
    const silent = aReport([start]).report;
    expect(JSON.stringify(silent)).not.toContain('Person');
    expect(JSON.stringify(silent)).not.toContain('secret of');
    expect(silent.seats.map(({ seated }) => seated)).toEqual([true, true, false]);
    const named = aReport([start], aReportedExercise(), { includePeople: true }).report;
    expect(named.seats.map(({ person }) => person)).toEqual(['Person comkfor', 'Person police', null]);
  });

  it('takes the wall times of STARTEX and ENDEX from their records', () => {
    expect(aReport([]).report).toMatchObject({ startedAt: null, endedAt: null, played: 0 });
    const { report, played } = aReport([start, facilitator({ type: 'clock.advance' }, 60), end]);
    expect([report.startedAt, report.endedAt]).toEqual([played.log[0]?.wall, played.log[2]?.wall]);
  });

  it('reports a log that does not fit its exercise up to where it breaks, and says so', () => {
    const { played } = aReport([start, enters(COMKFOR, CORDON)].slice(0, 1).concat(decidesFirst()));
    const forged = played.log.map((record) => (record.seq === 4 ? { ...record, checksum: '0' } : record));
    const report = sessionReport(played.compiled, aSession(played), forged, { includePeople: false });
    expect(report.brokenAt).toBe(4);
    expect(report.course.map(({ event }) => event.kind)).toEqual(['startex', 'opened', 'position']);
    const unknown = { ...aSession(played), seats: [{ role: 'nobody' as RoleId, person: '' }] };
    expect(
      sessionReport(played.compiled, unknown, [], { includePeople: true }).seats.every(({ seated }) => !seated),
    ).toBe(true);
  });
});
