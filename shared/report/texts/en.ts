import { scenarioTimeText } from '../../exercise/scenarioTimeText';
import type { DecisionReport, DecisionResult, Figures } from '../reportModel';
import type { ReportTexts } from '../reportTexts';
import { courseEvent } from './enCourse';
import { names } from './enNames';
import { counted, length, listed, sentence, signed } from './enWords';

const wallDate = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });
const wallTime = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short' });

/** Titles that are named before the rest is only counted. */
const NAMED = 3;

function calledForBy(what: readonly string[]): string {
  const rest = what.length - NAMED;
  const named = what.slice(0, NAMED).join('; ');
  return `Called for by: ${named}${rest > 0 ? `; and ${rest} more` : ''}`;
}

const rules: ReportTexts['rules'] = {
  one: 'decides alone',
  lead: 'the lead decides',
  consensus: 'by consensus',
  majority: 'by majority',
};

const results: Readonly<Record<DecisionResult, string>> = {
  inTime: 'Decided in time',
  late: 'Decided late',
  notDecided: 'Not decided in time',
  leftOpen: 'Still open at the end',
  notReached: 'Not reached',
};

const resultsUnmeasured: Readonly<Record<DecisionResult, string>> = {
  ...results,
  inTime: 'Decided',
  notDecided: 'Not decided',
};

/** Closed while the clock stood still: what it took is not known. */
const unmeasured = ({ closedAt, taken }: DecisionReport) => closedAt !== null && taken === null;

function timings(decision: DecisionReport): string {
  const { openedAt, taken, allowed, result } = decision;
  if (openedAt === null) return '';
  if (unmeasured(decision)) return 'Time was not measured: the facilitator set the pace.';
  const limit = allowed === null ? 'no limit' : `${length(allowed)} allowed`;
  if (taken === null) return `Opened, ${limit}.`;
  return result === 'notDecided' ? `Closed after ${length(taken)}, ${limit}.` : `Took ${length(taken)}, ${limit}.`;
}

function enteredBy({ choice, joint, by }: DecisionReport): string {
  if (choice?.by) return `decided by ${choice.by}`;
  return joint ? 'decided at the table, entered by the facilitator' : `entered by the facilitator for ${listed(by)}`;
}

function figures({ decisions, injects }: Figures): ReturnType<ReportTexts['summary']['figures']> {
  const made = decisions.inTime + decisions.late;
  const opened = made + decisions.notDecided + decisions.leftOpen;
  const notInTime = [
    decisions.late > 0 ? `${decisions.late} late` : '',
    decisions.notDecided > 0 ? `${decisions.notDecided} not decided` : '',
    decisions.leftOpen > 0 ? `${decisions.leftOpen} left open` : '',
    decisions.notReached > 0 ? `${decisions.notReached} not reached` : '',
  ].filter((note) => note !== '');
  const notDelivered = [
    injects.fromPool > 0 ? `${injects.fromPool} from the pool` : '',
    injects.skipped > 0 ? `${injects.skipped} skipped` : '',
    injects.calledOff > 0 ? `${injects.calledOff} called off by play` : '',
    injects.held > 0 ? `${injects.held} held` : '',
    injects.notReached > 0 ? `${injects.notReached} not reached` : '',
  ].filter((note) => note !== '');
  const compared = [
    decisions.agreedBefore + decisions.split > 0
      ? `positions agreed beforehand in ${decisions.agreedBefore}, split in ${decisions.split}`
      : '',
    decisions.fewPositions > 0 ? `not enough positions in ${decisions.fewPositions}` : '',
    decisions.inWords > 0 ? `answered in words in ${decisions.inWords}` : '',
  ].filter((note) => note !== '');
  const timed = made === 0 || decisions.measured > 0;
  return [
    {
      value: `${timed ? decisions.inTime : made} of ${opened}`,
      label: timed ? 'Decisions in time' : 'Decisions made',
      note: notInTime.join(', '),
    },
    {
      value: decisions.medianTaken === null ? '\u2013' : length(decisions.medianTaken),
      label: 'Median time to decide',
      note:
        made === 0
          ? 'nothing was decided'
          : timed
            ? `over ${counted(decisions.measured, 'decision', 'decisions')}`
            : 'not measured',
    },
    {
      value: String(decisions.joint),
      label: 'Joint decisions',
      note: compared.join(', '),
    },
    {
      value: String(decisions.dissents),
      label: 'Dissents recorded',
      note: decisions.dissents === 0 ? '' : `in ${counted(decisions.withDissent, 'decision', 'decisions')}`,
    },
    {
      value: String(injects.delivered),
      label: 'Injects delivered',
      note: notDelivered.join(', '),
    },
    {
      value: String(decisions.overruled),
      label: 'Outcomes overruled',
      note: decisions.overruled === 0 ? '' : 'with a reason each',
    },
  ];
}

/** The report in English: documents are written whole, so their sentences are functions and not keys. */
export const report: ReportTexts = {
  page: { before: 'Page ', between: ' of ', after: '' },
  kind: 'After-action report',
  broken: (seq) =>
    `The log of this session does not fit its exercise from record ${seq} on. This report covers what came before it.`,
  cover: {
    session: 'Session',
    conducted: 'Conducted',
    notStarted: 'Not started',
    scenario: 'Scenario time',
    played: 'Exercise time',
    playedOf: (played, planned) => `${length(played)} played, ${length(planned)} planned`,
    pace: 'Pace',
    paces: (pace) =>
      pace.kind === 'facilitator'
        ? 'Set by the facilitator'
        : pace.speed === 1
          ? 'Live'
          : `Live, ${pace.speed} times as fast`,
    exercise: 'Exercise version',
    frame: 'Frame',
    version: (version) => version,
    seats: 'Seats',
    role: 'Role',
    organisation: 'Organisation',
    seat: 'Seat',
    taken: 'Taken',
    empty: 'Empty',
  },
  summary: {
    title: 'Summary',
    ending: (title, at) => `Ending: ${title} (reached at ${at})`,
    noEnding: 'No ending was reached before ENDEX',
    figures,
    chart: {
      title: 'Course of the indicators, with the decisions marked',
      better: 'better',
      worse: 'worse',
      unchanged: 'unchanged',
      endingMark: (title) => `Ending: ${title}`,
      went: (name, from, to) => `${name} ${from === to ? `stayed at ${from}` : `went from ${from} to ${to}`}.`,
      decisionAt: (number, clock) => `Decision ${number} at ${clock}.`,
      endedAt: (title, clock) => `Ending \u201c${title}\u201d at ${clock}.`,
    },
    chartCaption: ({ low, high }) =>
      `From ${low} to ${high} of 100. Dotted: value at STARTEX, the distance from it filled in. Pale: every second band. Numbers: the decisions below; a dashed ring was not decided in time.`,
    ratings: 'Objectives',
  },
  objectives: {
    title: 'Objectives',
    objective: (number) => `Objective ${number}`,
    scale: `P: ${names.rating.P.toLowerCase()}. S: ${names.rating.S.toLowerCase()}. M: ${names.rating.M.toLowerCase()}. U: ${names.rating.U.toLowerCase()}. Ratings stand for themselves and are never averaged.`,
    task: 'Task',
    observed: 'Observed',
    nothingObserved: 'No observation recorded',
    calledForBy,
    notCalledFor: 'Nothing that was played called for it',
    otherObservations: 'Other observations',
    notRated: 'Not rated',
  },
  decisions: {
    title: 'Decisions',
    instruments: 'Instruments used in the decisions that were made',
    timesUsed: (times) => (times === 0 ? 'not used' : times === 1 ? 'once' : `${times} times`),
    by: 'Put to',
    timing: 'Result',
    timings,
    result: (decision) => (unmeasured(decision) ? resultsUnmeasured : results)[decision.result],
    positions: 'Positions, entered privately before the discussion.',
    role: 'Role',
    position: 'Position',
    confidence: 'Sure',
    confidenceOf: (confidence) => `${confidence} of 5`,
    reason: 'Reason',
    noReason: 'No reason given',
    agreed: 'They agreed.',
    split: 'They were split.',
    choice: 'Decision',
    enteredBy,
    uses: 'Instruments',
    dissent: 'Dissent',
    outcome: 'Outcome',
    proposed: 'Outcome proposed',
    applied: 'Outcome applied',
    notApplied: 'Not applied before the end.',
    ruling: 'Ruled',
    overruled: 'Overruled',
    overruledAt: (at) => `By the facilitator at ${at}`,
    nothingFollows: 'Nothing follows.',
    notReached: (titles) => sentence(`Not reached in this session: ${titles.join('; ')}`),
  },
  course: {
    title: 'Course of events',
    exerciseTime: 'Time',
    scenarioTime: 'Scenario time',
    event: 'Event',
    events: courseEvent,
    undone: (records) =>
      `${counted(records, 'entry was', 'entries were')} taken back during the session and ${records === 1 ? 'is' : 'are'} not shown.`,
    empty: 'Nothing has happened yet.',
  },
  feedback: {
    title: 'Feedback of the participants',
    intro: 'Given alone at the laptop after ENDEX. Persons and roles are not named.',
    from: names.scale.from,
    to: names.scale.to,
    answers: (count) => (count === 0 ? '\u2013' : String(count)),
  },
  hotWash: {
    title: 'Hot wash',
    intro: 'Write here what the participants said. Do not name persons.',
  },
  plan: {
    title: 'Improvement plan',
    intro: 'Gap: deployment, enforcement, institutional, or coordination. One owner and one date to a recommendation.',
    area: 'Objective or area',
    gap: 'Observed, and why (gap)',
    recommendation: 'Recommendation',
    owner: 'Owner',
    date: 'Date',
    agreedBy: 'Agreed',
    nameAndFunction: 'Name and function',
    signature: 'Signature',
  },
  change: (indicator, by) => `${indicator} ${signed(by)}`,
  ratings: names.rating,
  rules,
  ruleWithLead: (lead) => `${lead} leads and decides`,
  kinds: names.organisationKind,
  instruments: names.instrument,
  scenario: (minute) => scenarioTimeText(minute),
  scenarioSpan: (from, to) => `${scenarioTimeText(from)} to ${scenarioTimeText(to)}`,
  wallSpan: (from, to) => {
    const start = `${wallDate.format(from)}, ${wallTime.format(from)}`;
    if (to === null) return `${start}, not ended`;
    const sameDay = wallDate.format(from) === wallDate.format(to);
    return `${start} to ${sameDay ? '' : `${wallDate.format(to)}, `}${wallTime.format(to)}`;
  },
};
