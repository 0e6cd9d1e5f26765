import { describe, expect, it } from 'vitest';
import type { Moment } from '#shared/analysis/playTable';
import type { Policy } from '#shared/analysis/policy';
import { simulate } from '#shared/analysis/simulate';
import type { Simulation } from '#shared/analysis/simulation';
import type { Exercise } from '#shared/exercise/exercise';
import { compile, type CompiledExercise } from '#shared/kernel/compile';
import { endingOfAnIdleTable } from '../../support/anIdleTable';
import { scriptedTable } from '../../support/scriptedTable';
import { FIRST_STEPS, shippedExercises } from '../../support/shippedExercises';

const RUNS = 1000;
const SEED = 1;
const MINUTE = 60;

const challenging = shippedExercises().filter(({ folder }) => folder !== FIRST_STEPS);

function ends(simulation: Simulation, indicator: string): number {
  return simulation.indicators.find((each) => each.indicator === indicator)?.mean ?? NaN;
}

/** Where tension stood on average as each phase after the first began. */
function onTheWay({ course }: Simulation): readonly number[] {
  return course.map(({ means }) => means.find(({ indicator }) => indicator === 'tension')?.mean ?? NaN);
}

function left({ resources }: Simulation, resource: string): number {
  return resources.find((each) => each.resource === resource)?.mean ?? NaN;
}

function reaches({ endings }: Simulation, ending: string): number {
  return endings.find((each) => each.ending === ending)?.share ?? NaN;
}

const startOf = (exercise: Exercise, indicator: string) =>
  exercise.indicators.find(({ id }) => id === indicator)?.start ?? NaN;

describe.each(challenging)('the instruments in $folder', ({ folder, exercise }) => {
  const compiled = compile(exercise);
  const play = (policy: Policy) => simulate(compiled, { runs: RUNS, seed: SEED, policy });
  const [forceful, civil, cooperative, uniform] = [play('forceful'), play('civil'), play('cooperative'), play('uniform')];
  const tension = startOf(exercise, 'tension');

  it('do best on tension and on trust when they work together', () => {
    for (const alone of [forceful, civil]) {
      expect(ends(cooperative, 'tension')).toBeLessThan(ends(alone, 'tension'));
      expect(ends(cooperative, 'trust')).toBeGreaterThan(ends(alone, 'trust'));
    }
  });

  it('let force alone deter for a while, and then fail', () => {
    const [byForce, byCivilMeans, together] = [forceful, civil, cooperative].map(onTheWay);
    const quiet = (byForce ?? []).filter(
      (value, phase) =>
        value <= tension && value < (byCivilMeans?.[phase] ?? NaN) && value < (together?.[phase] ?? NaN),
    );
    expect(quiet).not.toEqual([]);
    expect(ends(forceful, 'tension')).toBeGreaterThanOrEqual(Math.min(...quiet) + 8);
  });

  it('let civil means alone be overrun', () => {
    expect(ends(civil, 'tension')).toBeGreaterThanOrEqual(tension + 5);
  });

  it('make joint action cost political credit and time', () => {
    expect(left(cooperative, 'credit')).toBeLessThan(left(forceful, 'credit'));
    expect(cooperative.meanDelay).toBeGreaterThan(forceful.meanDelay ?? NaN);
  });

  it('bring most joint tables to the best ending, never all, and hardly any other', () => {
    const { best } = scriptedTable(folder);
    expect(reaches(cooperative, best)).toBeGreaterThanOrEqual(0.4);
    expect(reaches(cooperative, best)).toBeLessThanOrEqual(0.9);
    expect(reaches(forceful, best)).toBeLessThan(0.1);
    expect(reaches(civil, best)).toBeLessThan(0.1);
  });

  it('are missed by a table that decides nothing', () => {
    const ending = endingOfAnIdleTable(compiled);
    expect(ending).not.toBeNull();
    expect(ending).not.toBe(scriptedTable(folder).best);
  });

  it('bring every table to an ending in its time, and every ending to some tables', () => {
    expect(uniform.endings.find(({ ending }) => ending === null)?.share).toBe(0);
    const rare = exercise.endings.filter(
      ({ id }) => Math.max(reaches(uniform, id), reaches(cooperative, id)) < 0.01,
    );
    expect(rare.map(({ id }) => id)).toEqual([]);
  });
});

describe.each(challenging)('the seats of $folder', ({ exercise }) => {
  it('get no more than three injects within ten minutes, and none waits longer than 25', () => {
    for (const { heard, minutes } of sittings(compile(exercise), 60)) {
      for (const [role, moments] of heard) {
        const injects = moments.filter(({ inject }) => inject).map(({ at }) => at);
        const crowded = injects.filter((at, index) => (injects[index + 3] ?? Infinity) - at < 10);
        expect([role, crowded]).toEqual([role, []]);
        const turns = [0, ...moments.map(({ at }) => at), minutes];
        const longest = Math.max(...turns.map((at, index) => at - (turns[index - 1] ?? 0)));
        expect([role, longest <= 25 ? 'busy' : turns]).toEqual([role, 'busy']);
      }
    }
  });
});

interface Sitting {
  readonly minutes: number;
  readonly heard: ReadonlyMap<string, readonly { readonly at: number; readonly inject: boolean }[]>;
}

/** What each seat was given when, at some tables that choose by chance. */
function sittings(compiled: CompiledExercise, runs: number): readonly Sitting[] {
  const { injects, decisions, roles } = compiled.exercise;
  const tables: Sitting[] = [];
  let heard = new Map<string, { at: number; inject: boolean }[]>();
  let minutes = 0;
  const close = () => {
    if (minutes > 0) tables.push({ minutes, heard });
    heard = new Map(roles.map(({ id }) => [id, []]));
  };
  const watch = ({ at, command }: Moment) => {
    if (command.type === 'session.start') close();
    minutes = at / MINUTE;
    const to =
      command.type === 'inject.deliver'
        ? injects.find(({ id }) => id === command.inject)?.to
        : command.type === 'decision.open'
          ? decisions.find(({ id }) => id === command.decision)?.by
          : undefined;
    for (const role of to ?? []) heard.get(role)?.push({ at: minutes, inject: command.type === 'inject.deliver' });
  };
  simulate(compiled, { runs, seed: SEED, policy: 'uniform', watch });
  close();
  return tables;
}
