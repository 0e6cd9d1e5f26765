import type { RoleId } from '#shared/exercise/ids';
import { begin } from '#shared/kernel/begin';
import { compile } from '#shared/kernel/compile';
import {
  decideNext,
  openLiveSession,
  takeCommitted,
  type Intent,
  type LiveSession,
} from '#shared/workflow/liveSession';
import type { Bar } from './bar';
import { exerciseHead, ONE_DECISION } from './exerciseText';
import { compare } from './measure';
import { readExercise } from './readExercise';

const [SHORT, LONG] = [200, 20_000];
/** Commands in a row. */
const BURST = 100;

const TEXT = `${exerciseHead('growth', '48h')}indicators:
  tension: { name: Tension, start: 50, better: lower }
injects:
${Array.from({ length: 60 }, (_, index) => `  inject_${index}: { at: ${index}m, from: Radio, to: everyone, via: radio, text: News. }\n`).join('')}${ONE_DECISION}`;

/** A command of a live session when its log has 20,000 records against when it has 200: decided, checked and added to the log. */
export const growth: Bar = {
  name: 'growth',
  unit: 'times',
  limit: 1.2,
  mustBe: 'atMost',
  measure: () => {
    const [short, long] = [playedTo(SHORT), playedTo(LONG)];
    // The short log is taken up again and again, so that it stays short; the long one goes on.
    let [shortened, lengthened] = [short, long];
    const comparison = compare(
      { count: BURST, batch: () => (lengthened = burst(lengthened)) },
      { count: BURST, batch: () => (shortened = burst(short)) },
    );
    return {
      value: 1 / comparison.ratio,
      details: { ...comparison, records: [shortened.log.length, lengthened.log.length] },
    };
  },
};

function burst(start: LiveSession): LiveSession {
  let session = start;
  for (let command = 0; command < BURST; command += 1) session = submit(session, command);
  return session;
}

function playedTo(records: number): LiveSession {
  const compiled = compile(readExercise(TEXT));
  let wall = 0;
  const clock = { monotonic: () => 0, wall: () => (wall += 1) };
  const setup = { seated: ['comkfor', 'srsg'] as RoleId[] };
  const history = { state: begin(compiled, setup), undoable: [] };
  let session = openLiveSession({ compiled, setup, seed: 1, pace: { kind: 'facilitator' }, clock, log: [], history });
  session = done(session, { kind: 'command', command: { type: 'session.start' }, by: null, to: null });
  for (let command = 0; session.log.length < records; command += 1) session = submit(session, command);
  return session;
}

/** A note by turns with holding and releasing an inject. */
function submit(session: LiveSession, turn: number): LiveSession {
  const inject = session.compiled.exercise.injects[0];
  if (!inject) throw new Error('No inject');
  const held = session.history.state.injects[0]?.status === 'held';
  return done(session, {
    kind: 'command',
    command:
      turn % 2 === 0
        ? { type: 'observation.add', text: `Note ${turn}: they look at the map together.`, tasks: [] }
        : { type: held ? 'inject.release' : 'inject.hold', inject: inject.id },
    by: null,
    to: null,
  });
}

function done(session: LiveSession, intent: Intent): LiveSession {
  const decided = decideNext({ ...session, queue: [intent] });
  if (!decided.uncommitted) throw new Error(JSON.stringify(decided.refused));
  return takeCommitted(decided);
}
