import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Effects, Exercise } from '#shared/exercise/exercise';
import type { RoleId } from '#shared/exercise/ids';
import { INSTRUMENTS } from '#shared/exercise/words';
import { contentOf } from '../../support/shippedContent';
import { FIRST_STEPS, shippedExercises } from '../../support/shippedExercises';

const READ_ALOUD = /^ *Read aloud: "/m;
const LONGEST_TITLE = 40;

/** What shows on a card that its seat deals with money and work. */
const ECONOMIC = /\b(pay|wages|jobs?|money|fund|budget|revenue|tariff|tax|hire|spend|spent)\b/i;

const shipped = shippedExercises();
const challenging = shipped.filter(({ folder }) => folder !== FIRST_STEPS);

function kindOf({ roles, organisations }: Exercise, role: RoleId | undefined) {
  const owner = roles.find(({ id }) => id === role)?.organisation;
  return organisations.find(({ id }) => id === owner)?.kind;
}

/** The decisions that civil and military seats make together. */
function joint(exercise: Exercise) {
  return exercise.decisions.filter(({ by }) =>
    ['civil', 'military'].every((kind) => by.some((role) => kindOf(exercise, role) === kind)),
  );
}

/** The exercise as it is written, and under each of its frames. */
const underEachFrame = challenging.flatMap(({ folder, exercise }) =>
  [exercise, ...exercise.frames.map((frame) => frame.exercise)].map((played) => ({
    folder,
    frame: played.frame ?? 'as written',
    exercise: played,
  })),
);

describe.each(shipped)('the exercise $folder', ({ folder, exercise }) => {
  it('is called as its folder and printed with its caveat', () => {
    expect(exercise.id).toBe(folder);
    expect(exercise.handling).toBe('EXERCISE - UNCLASSIFIED');
  });

  it('seats civil, military and local offices, each with something only it knows', () => {
    expect(new Set(exercise.roles.map(({ id }) => kindOf(exercise, id)))).toEqual(new Set(['civil', 'military', 'local']));
    const bare = exercise.roles.filter((role) => role.private === null || !role.can.length || !role.cannot.length);
    expect(bare.map(({ id }) => id)).toEqual([]);
  });

  it('gives the facilitator a title that fits the run sheet, a note and a task for every inject and decision', () => {
    const all = [...exercise.injects, ...exercise.decisions];
    expect(all.filter(({ title }) => title.length > LONGEST_TITLE).map(({ id }) => id)).toEqual([]);
    expect(all.filter(({ notes, tasks }) => notes === null || tasks.length === 0).map(({ id }) => id)).toEqual([]);
    expect(exercise.injects.filter(({ expects }) => expects.length === 0).map(({ id }) => id)).toEqual([]);
  });

  it('calls on every task at least once', () => {
    const called = new Set([...exercise.injects, ...exercise.decisions].flatMap(({ tasks }) => tasks));
    const all = exercise.objectives.flatMap(({ tasks }) => tasks.map(({ id }) => id));
    expect(all.filter((id) => !called.has(id))).toEqual([]);
  });

  it('opens each phase with words to be read aloud', () => {
    const aloud = exercise.injects.filter(({ notes }) => READ_ALOUD.test(notes ?? ''));
    expect(aloud.length).toBeGreaterThanOrEqual(Math.max(exercise.phases.length, 1));
  });

  it('decides against the clock', () => {
    const open = exercise.decisions.filter(({ within, otherwise }) => within === null || otherwise === null);
    expect(open.map(({ id }) => id)).toEqual([]);
  });

  it('offers no option for free: it spends something, or whatever follows makes something worse', () => {
    const worsens = ({ change }: Effects) =>
      change.some(({ indicator, by }) => {
        const better = exercise.indicators.find(({ id }) => id === indicator)?.better;
        return better === 'lower' ? by > 0 : by < 0;
      });
    const free = exercise.decisions.flatMap(({ options, form }) =>
      form.kind === 'choice'
        ? options.filter(
            ({ spends, outcomes }) =>
              spends.length === 0 && !outcomes.every(({ effects }) => worsens(effects) || effects.spend.length > 0),
          )
        : [],
    );
    expect(free.map(({ id }) => id)).toEqual([]);
    const harmless = exercise.decisions.filter(
      ({ form, outcomes }) => form.kind !== 'choice' && !outcomes.some(({ effects }) => worsens(effects)),
    );
    expect(harmless.map(({ id }) => id)).toEqual([]);
  });

  it('has a map with places, questions for the hot wash and for each participant', () => {
    expect(exercise.map?.places.length).toBeGreaterThanOrEqual(4);
    const places = new Set(exercise.map?.places.map(({ id }) => id));
    expect(exercise.injects.some(({ placeId }) => placeId !== null && places.has(placeId))).toBe(true);
    expect(exercise.hotWash.length).toBeGreaterThanOrEqual(3);
    expect(exercise.feedback.length).toBeGreaterThanOrEqual(2);
  });
});

describe.each(challenging)('the exercise $folder, for a whole table', ({ exercise }) => {
  it('lasts an hour and a half to two and a half', () => {
    expect(exercise.duration).toBeGreaterThanOrEqual(90);
    expect(exercise.duration).toBeLessThanOrEqual(150);
  });

  it('has enough seats, injects and decisions, and some injects in the pool', () => {
    const pool = exercise.injects.filter(({ trigger }) => trigger.kind === 'pool').length;
    expect(exercise.roles.length).toBeGreaterThanOrEqual(8);
    expect(pool).toBeGreaterThanOrEqual(3);
    expect(exercise.injects.length - pool).toBeGreaterThanOrEqual(12);
    expect(exercise.decisions.length).toBeGreaterThanOrEqual(5);
    expect(joint(exercise).length).toBeGreaterThanOrEqual(3);
    expect(new Set(exercise.decisions.map(({ rule }) => rule)).size).toBeGreaterThanOrEqual(3);
    expect(exercise.objectives).toHaveLength(4);
    expect(exercise.endings.length).toBeGreaterThanOrEqual(3);
  });

  it('asks for more than one kind of instrument and sets up an arrangement on rung 3 or above', () => {
    const used = new Set(exercise.decisions.flatMap(({ options }) => options.flatMap(({ instruments }) => instruments)));
    expect(INSTRUMENTS.filter((instrument) => !used.has(instrument)).length).toBeLessThanOrEqual(1);
    expect(exercise.facts.some(({ rung }) => (rung ?? 0) >= 3)).toBe(true);
  });
});

describe.each(underEachFrame)('the exercise $folder, $frame', ({ folder, exercise }) => {
  const { seats, conflicting, statusWording, caveat, law } = contentOf(folder);

  it('has a civil seat for politics, police, justice, relief and the economy', () => {
    const kinds = Object.entries(seats).map(([duty, role]) => [duty, kindOf(exercise, exercise.roles.find(({ id }) => id === role)?.id)]);
    expect(kinds).toEqual(Object.keys(seats).map((duty) => [duty, 'civil']));
    const card = exercise.roles.find(({ id }) => id === seats.economic);
    expect([card?.wants, ...(card?.can ?? [])].join(' ')).toMatch(ECONOMIC);
  });

  it('brings two reports that conflict, words that touch the status, and a caveat, each of itself', () => {
    for (const [id, words] of [...conflicting, statusWording, caveat]) {
      const inject = exercise.injects.find((each) => each.id === id);
      expect([id, inject?.trigger.kind === 'pool']).toEqual([id, false]);
      expect(inject?.text).toContain(words);
    }
    expect(conflicting[0]).not.toEqual(conflicting[1]);
  });

  it('decides a question of law or detention with the seat for justice', () => {
    const [id, words] = law;
    const decision = exercise.decisions.find((each) => each.id === id);
    expect(decision?.question).toContain(words);
    expect(decision?.by).toContain(seats.justice);
  });
});

it.each(challenging)('names in docs/exercises.md who sits at the table of $folder', ({ folder, exercise }) => {
  const rows = readFileSync('docs/exercises.md', 'utf8').split('\n');
  const cells = rows.find((row) => row.startsWith(`| ${exercise.title} `) && row.includes('SRSG'))?.split('|').map((cell) => cell.trim());
  const names = Object.values(contentOf(folder).seats).map((seat) => exercise.roles.find(({ id }) => id === seat)?.name);
  expect(cells?.slice(2, 7)).toEqual(names);
});

it('has one exercise for each challenge, and one to learn the tool with', () => {
  const first = challenging.map(({ exercise }) => exercise.challenges[0]).toSorted();
  expect(first).toEqual([
    'aid_and_zones',
    'anarchy_and_crime',
    'borders',
    'demilitarisation',
    'interethnic_violence',
    'weapons',
  ]);
  expect(shipped.length - challenging.length).toBe(1);
});

it('has frames of the three operations on at least three exercises', () => {
  const framed = shipped.filter(({ exercise }) => {
    const frames = new Set<string>(exercise.frames.map(({ id }) => id));
    return ['kosovo', 'bosnia', 'eastern_slavonia'].every((id) => frames.has(id));
  });
  expect(framed.length).toBeGreaterThanOrEqual(3);
});
