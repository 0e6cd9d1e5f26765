import type { Exercise } from '../exercise';
import type { Reporter } from '../reporter';
import { checkAnswers } from './checkAnswers';
import { checkConditions } from './checkConditions';
import { checkOnlyYou } from './checkOnlyYou';
import { checkRoles } from './checkRoles';
import { checkSecrets } from './checkSecrets';
import { checkTasks } from './checkTasks';
import { checkTimeline } from './checkTimeline';
import { checkUnused } from './checkUnused';
import { isSketch } from './isSketch';
import { rangesAtStart, rangesOf, widestRanges } from './rangesOf';
import { Remarks } from './remarks';

/**
 * Looks through an exercise that can be played for what its author can hardly mean: conditions that never hold, seats that
 * hear nothing, secrets in the wrong hands. Warnings and hints only, at most a hundred, in time that grows with the exercise.
 */
export function checkContent(exercise: Exercise, to: Pick<Reporter, 'add'>): void {
  const remarks = new Remarks(to);
  const sketch = isSketch(exercise);
  const ranges = sketch ? widestRanges(exercise) : rangesOf(exercise);
  checkConditions(exercise, ranges, rangesAtStart(exercise), remarks);
  checkAnswers(exercise, ranges, remarks);
  checkSecrets(exercise, remarks);
  checkOnlyYou(exercise, remarks);
  checkTimeline(exercise, sketch, remarks);
  if (sketch) return;
  checkRoles(exercise, remarks);
  checkTasks(exercise, remarks);
  checkUnused(exercise, remarks);
}
