import type { Exercise } from './exercise';
import { frameChoices } from './frameChoices';
import { inFrame } from './inFrame';

/** The exercise in each way in which it can be played, each once: as it is written first, then under its frames. */
export function everyFrame(exercise: Exercise): readonly Exercise[] {
  const choices = frameChoices(exercise);
  if (choices.length === 0) return [exercise];
  return choices.flatMap(({ frame }) => inFrame(exercise, frame) ?? []);
}
