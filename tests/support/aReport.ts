import type { Exercise } from '#shared/exercise/exercise';
import type {
  DecisionId,
  IndicatorId,
  InjectId,
  ObjectiveId,
  OptionId,
  OutcomeId,
  RoleId,
  TaskId,
} from '#shared/exercise/ids';
import type { Command } from '#shared/kernel/command';
import type { SessionReport } from '#shared/report/reportModel';
import { sessionReport, type ReportedSession, type ReportOptions } from '#shared/report/sessionReport';
import { aDecision, anExercise, anInject, anOption, anOutcome, NO_EFFECTS } from './anExercise';
import { aPlayedLog, type Deed, type PlayedLog } from './aPlayedLog';
import { chooses } from './chooses';

export const COMKFOR = 'comkfor' as RoleId;
export const POLICE = 'police' as RoleId;
export const BUS = 'bus_attack' as InjectId;
export const RUMOUR = 'second_rumour' as InjectId;
export const FIRST = 'first_response' as DecisionId;
export const SECOND = 'curfew' as DecisionId;
export const CORDON = 'cordon' as OptionId;
const SWEEP = 'sweep' as OptionId;
export const HOLDS = 'holds' as OutcomeId;
const BREAKS = 'breaks' as OutcomeId;
export const OBJECTIVE = 'lead_agreed' as ObjectiveId;
export const TASK = 'lead_agreed.names_lead' as TaskId;

const MINUTE = 60;
const moves = (say: string, indicator: string, by: number) => ({
  ...NO_EFFECTS,
  say,
  change: [{ indicator: indicator as IndicatorId, by }],
});

/** A small exercise with something of everything that a report tells. */
export function aReportedExercise(overrides: Partial<Exercise> = {}): Exercise {
  return anExercise({
    injects: [
      anInject(BUS, { title: 'Rocket at the bus', tasks: [TASK] }),
      anInject(RUMOUR, { title: 'Second rumour', trigger: { kind: 'pool' } }),
    ],
    decisions: [
      aDecision(FIRST, {
        title: 'First response',
        options: [
          anOption(CORDON, {
            label: 'Joint cordon',
            instruments: ['force', 'legal'],
            outcomes: [
              anOutcome(HOLDS, { effects: moves('The line holds.', 'tension', -8) }),
              anOutcome(BREAKS, { effects: moves('The line breaks.', 'tension', 45) }),
            ],
          }),
          anOption(SWEEP, { label: 'Military sweep' }),
        ],
      }),
      aDecision(SECOND, {
        title: 'Curfew',
        within: 5,
        otherwise: moves('Nobody acts.', 'trust', -10),
      }),
    ],
    hotWash: ['When did you know who led?'],
    ...overrides,
  });
}

export const start: Deed = { command: { type: 'session.start' } };
export const end: Deed = { command: { type: 'session.end' } };
export const undo = (record: number): Deed => ({ command: { type: 'log.undo', record } });
export const facilitator = (command: Command, wait = 0): Deed => ({ command, wait });
export const enters = (role: RoleId, option: OptionId, reason = 'Why not.'): Deed => ({
  command: { type: 'position.enter', decision: FIRST, role, answer: chooses(option), reason, confidence: 4 },
  by: role,
  wait: MINUTE,
});

/** From opening the first decision (at once) to applying its outcome; split positions, a dissent, ten minutes in all. */
export function decidesFirst(outcome: Partial<{ overruledBecause: string }> = {}): readonly Deed[] {
  const { overruledBecause } = outcome;
  return [
    facilitator({ type: 'decision.open', decision: FIRST }),
    enters(COMKFOR, SWEEP, 'The launcher is still there.'),
    enters(POLICE, CORDON, 'Arrests will follow.'),
    facilitator({ type: 'decision.reveal', decision: FIRST }),
    facilitator(
      {
        type: 'decision.commit',
        decision: FIRST,
        answer: chooses(CORDON),
        reason: 'Police lead, KFOR supports.',
        dissent: [],
        outcome: HOLDS,
      },
      8 * MINUTE,
    ),
    ...(overruledBecause === undefined
      ? []
      : [
          facilitator({
            type: 'outcome.adjudicate',
            decision: FIRST,
            outcome: BREAKS,
            reason: overruledBecause,
          }),
        ]),
    facilitator({ type: 'outcome.apply', decision: FIRST }, MINUTE),
  ];
}

export const aSession = (played: PlayedLog): ReportedSession => ({
  name: 'Course 1',
  seats: played.seated.map((role) => ({ role, person: `Person ${role}` })),
  pace: { kind: 'live', speed: 1 },
  frameTitle: null,
});

export interface Reported {
  readonly played: PlayedLog;
  readonly report: SessionReport;
}

export function aReport(
  deeds: readonly Deed[],
  exercise: Exercise = aReportedExercise(),
  options: ReportOptions = { includePeople: false },
): Reported {
  const played = aPlayedLog(exercise, [COMKFOR, POLICE], deeds);
  return { played, report: sessionReport(played.compiled, aSession(played), played.log, options) };
}
