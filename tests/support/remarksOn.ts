import { checkContent } from '#shared/exercise/check/checkContent';
import type { Problem } from '#shared/exercise/reporter';
import type { Exercise } from '#shared/exercise/exercise';

/** What the checks of the content say of an exercise. */
export function remarksOn(exercise: Exercise): readonly Problem[] {
  const remarks: Problem[] = [];
  checkContent(exercise, { add: (remark) => remarks.push(remark) });
  return remarks;
}

/** The places that have a finding of this kind, as dotted paths. */
export function placesOf(code: string, exercise: Exercise): readonly string[] {
  return remarksOn(exercise).flatMap((remark) => (remark.code === code ? [remark.path.join('.')] : []));
}

/** What the findings of this kind say. */
export function messagesOf(code: string, exercise: Exercise): readonly string[] {
  return remarksOn(exercise).flatMap((remark) => (remark.code === code ? [remark.message] : []));
}
