import type { Exercise } from '../exercise';
import { checkIdle } from './checkIdle';
import { checkLoad } from './checkLoad';
import { checkReading } from './checkReading';
import { plannedTimeline } from './plannedTimeline';
import type { Remarks } from './remarks';
import { seatTimelines } from './seatTimelines';

/** Reports what is too much, too little or too fast for a seat on the planned timeline. A sketch has too little everywhere. */
export function checkTimeline(exercise: Exercise, sketch: boolean, remarks: Remarks): void {
  const seats = seatTimelines(exercise, plannedTimeline(exercise));
  checkLoad(seats, remarks);
  checkReading(seats, remarks);
  if (!sketch) checkIdle(seats, exercise.duration, remarks);
}
