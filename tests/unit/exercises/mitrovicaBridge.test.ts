import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Effects } from '#shared/exercise/exercise';
import { parseExercise } from '#shared/exercise/parseExercise';
import { compile } from '#shared/kernel/compile';
import { aSitting, type Habits, type Sitting } from '../../support/aSitting';
import { readExercise } from '../../support/readExercise';

const text = readFileSync('exercises/mitrovica_bridge/exercise.yaml', 'utf8');
const exercise = readExercise(text);
const compiled = compile(exercise);

const JOINTLY = [
  'one_cell',
  'ask_each',
  'aid_in_place',
  'one_text',
  'agreed_route',
  'mixed_line',
  'delegation',
  'international_bench',
  'executive_hold',
  'confidence_zone',
];
const BY_FORCE = [
  'military_sweep',
  'guard_doors',
  'armed_run',
  'wait',
  'ban_and_block',
  'hold_at_bridge',
  'soldiers_alone',
  'military_detention',
  'closed_line',
];
const BY_CIVIL_MEANS = [
  'leaders_first',
  'appeal',
  'unescorted',
  'one_text',
  'trust_organisers',
  'delegation',
  'local_judge',
  'talks_and_money',
];

function sittings(count: number, habits: Omit<Habits, 'seed'>): readonly Sitting[] {
  return Array.from({ length: count }, (_, table) => aSitting(compiled, { ...habits, seed: table * 7919 + 1 }));
}

/** The share of tables, 0-1, that reach each ending; `none` for those that reach no ending. */
function shares(tables: readonly Sitting[]): Readonly<Record<string, number>> {
  const share: Record<string, number> = {};
  for (const { ending } of tables) share[ending ?? 'none'] = (share[ending ?? 'none'] ?? 0) + 1 / tables.length;
  return share;
}

/** What was decided at all of these tables. */
function decidedAt(tables: readonly Sitting[]): Sitting['made'] {
  return tables.flatMap(({ made }) => made);
}

const anyTables = sittings(600, { late: 8 });

describe('the exercise as written', () => {
  it('has nothing to correct and nothing to warn of', () => {
    expect(parseExercise(text).findings).toEqual([]);
  });

  it('seats civil, military and local offices, each with something only it knows', () => {
    expect(exercise.roles.length).toBeGreaterThanOrEqual(9);
    const kinds = exercise.roles.map(({ organisation }) => exercise.organisations.find(({ id }) => id === organisation));
    expect(new Set(kinds.map((organisation) => organisation?.kind))).toEqual(new Set(['civil', 'military', 'local']));
    for (const role of exercise.roles) {
      expect([role.id, role.private !== null, role.can.length > 0, role.cannot.length > 0]).toEqual([
        role.id,
        true,
        true,
        true,
      ]);
    }
  });

  it('gives the facilitator a note and a task for every inject and decision', () => {
    const bare = [...exercise.injects, ...exercise.decisions].filter(
      ({ notes, tasks }) => notes === null || tasks.length === 0,
    );
    expect(bare.map(({ id }) => id)).toEqual([]);
  });

  it('calls on every task at least once', () => {
    const called = new Set([...exercise.injects, ...exercise.decisions].flatMap(({ tasks }) => tasks));
    const all = exercise.objectives.flatMap(({ tasks }) => tasks.map(({ id }) => id));
    expect(all.filter((id) => !called.has(id))).toEqual([]);
  });

  it('keeps titles short enough for the run sheet', () => {
    const long = [...exercise.injects, ...exercise.decisions].filter(({ title }) => title.length > 40);
    expect(long.map(({ id }) => id)).toEqual([]);
  });

  it('lets civil and military seats decide most things together, by all four rules and against the clock', () => {
    const kindOf = (role: string) => {
      const owner = exercise.roles.find(({ id }) => id === role)?.organisation;
      return exercise.organisations.find(({ id }) => id === owner)?.kind;
    };
    const joint = exercise.decisions.filter(({ by }) => ['civil', 'military'].every((k) => by.some((r) => kindOf(r) === k)));
    expect(joint.length).toBeGreaterThanOrEqual(5);
    expect(new Set(exercise.decisions.map(({ rule }) => rule))).toEqual(new Set(['one', 'lead', 'consensus', 'majority']));
    expect(exercise.decisions.filter(({ within, otherwise }) => within === null || otherwise === null)).toEqual([]);
  });

  it('offers no option for free: it spends something, or whatever follows makes something worse', () => {
    const worsens = ({ change }: Effects) =>
      change.some(({ indicator, by }) => {
        const better = exercise.indicators.find(({ id }) => id === indicator)?.better;
        return better === 'lower' ? by > 0 : by < 0;
      });
    const free = exercise.decisions.flatMap(({ options }) =>
      options.filter(({ spends, outcomes }) => spends.length === 0 && !outcomes.every(({ effects }) => worsens(effects))),
    );
    expect(free.map(({ id }) => id)).toEqual([]);
  });
});

describe('the exercise as played', () => {
  it('brings every table to an ending in its time, and every ending to some tables', () => {
    const share = shares(anyTables);
    expect(share.none).toBeUndefined();
    expect(Math.max(...anyTables.map(({ minutes }) => minutes))).toBeLessThanOrEqual(exercise.duration);
    for (const { id } of exercise.endings) expect([id, (share[id] ?? 0) >= 0.04]).toEqual([id, true]);
  });

  it('lets every option be taken and every outcome happen', () => {
    const made = decidedAt([...anyTables, ...sittings(200, { late: 0, prefers: JOINTLY })]);
    const taken = new Set(made.flatMap(({ decision, options }) => options.map((option) => `${decision.id}.${option}`)));
    const happened = new Set(made.map(({ decision, outcome }) => `${decision.id}.${outcome}`));
    const options = exercise.decisions.flatMap(({ id, options }) => options.map((option) => `${id}.${option.id}`));
    const outcomes = exercise.decisions.flatMap(({ id, options, outcomes }) =>
      [...options.flatMap((option) => option.outcomes), ...outcomes, { id: null }].map((outcome) => `${id}.${outcome.id}`),
    );
    expect(options.filter((option) => !taken.has(option))).toEqual([]);
    expect(outcomes.filter((outcome) => !happened.has(outcome))).toEqual([]);
  });

  it('rewards joint action, not always, and lets neither force nor civil means do it alone', () => {
    const jointly = shares(sittings(200, { late: 0, prefers: JOINTLY }));
    const byForce = shares(sittings(200, { late: 0, prefers: BY_FORCE }));
    const byCivilMeans = shares(sittings(200, { late: 0, prefers: BY_CIVIL_MEANS }));
    expect(jointly.held_together).toBeGreaterThan(0.6);
    expect(jointly.held_together).toBeLessThan(0.95);
    expect(byForce.held_together ?? 0).toBeLessThan(0.05);
    expect(byCivilMeans.held_together ?? 0).toBeLessThan(0.05);
    expect(byForce.borrowed_quiet).toBeGreaterThan(0.1);
  });

  it('takes control from a table that decides nothing', () => {
    expect(shares(sittings(1, { late: 100 }))).toEqual({ out_of_hand: 1 });
  });

  it('gives no seat more than three injects within ten minutes, and lets none wait longer than 25', () => {
    for (const { delivered, asked, minutes } of anyTables) {
      for (const { id } of exercise.roles) {
        const injects = delivered.filter(({ to }) => to.includes(id)).map(({ at }) => at);
        const crowded = injects.filter((at, index) => (injects[index + 3] ?? Infinity) - at < 10);
        expect([id, crowded]).toEqual([id, []]);
        const turns = asked.filter(({ to }) => to.includes(id)).map(({ at }) => at);
        const moments = [0, ...[...injects, ...turns].toSorted((a, b) => a - b), minutes];
        const waits = moments.map((at, index) => at - (moments[index - 1] ?? 0));
        expect([id, Math.max(...waits) <= 25 ? 'busy' : moments]).toEqual([id, 'busy']);
      }
    }
  });
});
