import type { RoleId } from '../exercise/ids';
import { scenarioAt } from '../exercise/scenarioAt';
import { SECONDS_PER_MINUTE } from '../exercise/units';
import type { CompiledExercise } from '../kernel/compile';
import type { LogRecord } from '../kernel/logRecord';
import { courseOfEvents } from './courseOfEvents';
import { decisionReports } from './decisionReports';
import { effectivePlay, type EffectivePlay } from './effectivePlay';
import { feedbackReports } from './feedbackReports';
import { figures } from './figures';
import { indicatorSeries } from './indicatorSeries';
import { objectiveReports, observationReports } from './objectiveReports';
import type { SeatReport, SessionReport } from './reportModel';

/** What the report knows of a session besides its log. */
export interface ReportedSession {
  readonly name: string;
  readonly seats: readonly { readonly role: RoleId; readonly person: string }[];
  readonly pace: SessionReport['pace'];
  /** Of the frame that it was played under; null for the exercise as it is written. */
  readonly frameTitle: string | null;
}

export interface ReportOptions {
  /** Names the people on the list of seats. Off: an after-action report speaks of roles, not of persons. */
  readonly includePeople: boolean;
}

/**
 * The report of a session, at any time after STARTEX or before. Computed from the exercise and the log alone; what was
 * taken back is not in it. A log that does not fit the exercise is reported up to where it breaks (`brokenAt`).
 */
export function sessionReport(
  compiled: CompiledExercise,
  session: ReportedSession,
  records: readonly LogRecord[],
  options: ReportOptions,
): SessionReport {
  const { exercise } = compiled;
  const play = effectivePlay(compiled, { seated: session.seats.map(({ role }) => role) }, records);
  const decisions = decisionReports(compiled, play, session.pace);
  const observations = observationReports(compiled, play);
  const ended = play.moments.find(({ after }) => after.ending !== null)?.after;
  const ending = exercise.endings[ended?.ending ?? -1];

  return {
    exercise: {
      id: exercise.id,
      title: exercise.title,
      version: exercise.version,
      summary: exercise.summary,
      language: exercise.language,
    },
    frame: session.frameTitle,
    session: session.name,
    handling: exercise.handling,
    startedAt: wallOf(play, 'session.start'),
    endedAt: wallOf(play, 'session.end'),
    scenarioStart: exercise.scenarioStart,
    scenarioEnd: scenarioAt(exercise, play.final.time),
    played: play.final.time,
    planned: exercise.duration * SECONDS_PER_MINUTE,
    pace: session.pace,
    seats: exercise.roles.map((role): SeatReport => {
      const organisation = exercise.organisations.find(({ id }) => id === role.organisation);
      const seat = session.seats.find((each) => each.role === role.id);
      return {
        role: role.id,
        name: role.name,
        organisation: organisation?.name ?? role.organisation,
        kind: organisation?.kind ?? 'civil',
        seated: seat !== undefined,
        person: options.includePeople && seat && seat.person.trim() !== '' ? seat.person : null,
      };
    }),
    figures: figures(compiled, play, decisions),
    ending: ended && ending ? { title: ending.title, say: ending.say, at: ended.time } : null,
    course: courseOfEvents(compiled, play.moments),
    decisions,
    indicators: indicatorSeries(compiled, play),
    objectives: objectiveReports(compiled, play, observations),
    observations,
    hotWash: exercise.hotWash,
    feedback: feedbackReports(compiled, play),
    brokenAt: play.brokenAt,
  };
}

function wallOf({ moments }: EffectivePlay, type: 'session.start' | 'session.end'): number | null {
  return moments.find(({ record }) => record?.command.type === type)?.record?.wall ?? null;
}
