import { describe, expect, it } from 'vitest';
import type { IndicatorId } from '#shared/exercise/ids';
import { coursePath } from '../../../../../renderer/features/conduct/coursePath';
import { indicatorCourse } from '../../../../../renderer/features/conduct/indicatorCourse';
import { aDecision, anExercise, anOption, anOutcome, NO_EFFECTS } from '../../../../support/anExercise';
import { aPlayedLog } from '../../../../support/aPlayedLog';
import { applyOutcome, COMKFOR, commits, enters, open, reveal } from '../../../../support/aTable';

const calms = { ...NO_EFFECTS, change: [{ indicator: 'tension' as IndicatorId, by: -8 }] };
const exercise = anExercise({
  decisions: [
    aDecision('first_response', {
      options: [anOption('cordon', { outcomes: [anOutcome('holds', { effects: calms })] })],
    }),
  ],
});
const decided = [
  { command: { type: 'session.start' } as const },
  { command: open, wait: 60 },
  { command: enters(COMKFOR), by: COMKFOR },
  { command: reveal },
  { command: commits() },
  { command: applyOutcome, wait: 60 },
];

describe('the course of the indicators', () => {
  it('has a point at STARTEX and one where an outcome moved them', () => {
    const { compiled, seated, log } = aPlayedLog(exercise, [COMKFOR], decided);
    const course = indicatorCourse(compiled, { seated }, log);
    expect(course.map(({ at, values }) => [at, values[0]])).toEqual([
      [0, 50],
      [120, 42],
    ]);
  });

  it('goes back, from then on, when the outcome is undone', () => {
    const deeds = [...decided, { command: { type: 'log.undo', record: 6 } as const, wait: 30 }];
    const { compiled, seated, log } = aPlayedLog(exercise, [COMKFOR], deeds);
    expect(indicatorCourse(compiled, { seated }, log).at(-1)).toMatchObject({ at: 150, values: [50, 40] });
  });
});

describe('the line of a course', () => {
  it('steps at the moments of change and ends now', () => {
    const points = [
      { at: 0, value: 50 },
      { at: 60, value: 100 },
    ];
    expect(coursePath(points, 120, 100, 20)).toBe('M0 10H50V0H100');
  });

  it('is drawn from the first second on', () => {
    expect(coursePath([{ at: 0, value: 0 }], 0, 100, 20)).toBe('M0 20H100');
  });
});
