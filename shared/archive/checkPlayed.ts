import { inFrame } from '../exercise/inFrame';
import { parseExercise } from '../exercise/parseExercise';
import { readTexts } from '../exercise/texts/readTexts';
import { compile, type CompiledExercise } from '../kernel/compile';
import { replay } from '../kernel/replay';
import type { ArchivedSession } from '../workflow/sessionArchive';
import type { ArchiveContents } from './archiveContents';
import { refused, type Refused } from './refused';

export type ReadiedSession =
  | {
      readonly kind: 'ready';
      /** The exercise under the session's frame. */
      readonly compiled: CompiledExercise;
      /** Of the frame; null for the exercise as it is written. */
      readonly frameTitle: string | null;
    }
  | Refused;

/** Makes the exercise in a session ready to be played. Its log is not looked at. */
export function readySession({ exerciseText, exerciseId, frame }: ArchivedSession): ReadiedSession {
  const parsed = parseExercise(exerciseText);
  if (parsed.kind === 'invalid') {
    const first = parsed.findings.find(({ severity }) => severity === 'error');
    return refused(`The exercise in it has errors: ${first?.code ?? ''} ${first?.message ?? ''}`);
  }
  const exercise = inFrame(parsed.exercise, frame);
  if (exercise === null) return refused(`The exercise in it has no frame "${frame ?? ''}".`);
  if (exercise.id !== exerciseId)
    return refused(`The exercise in it is "${exercise.id}", and the session says "${exerciseId}".`);
  const frameTitle = parsed.exercise.frames.find(({ id }) => id === frame)?.title ?? null;
  return { kind: 'ready', compiled: compile(exercise), frameTitle };
}

/**
 * Whether a session can be taken in and gone on with: its exercise, its texts in other languages and its seats fit each other,
 * and its log, played again, leads to the states that were recorded.
 */
export function checkPlayed({ session, log }: ArchiveContents): ReadiedSession {
  const ready = readySession(session);
  if (ready.kind === 'refused') return ready;
  const { compiled } = ready;
  const roles = new Set(session.seats.map(({ role }) => role));
  const unknown = session.seats.find(({ role }) => !compiled.exercise.roles.some(({ id }) => id === role));
  if (unknown) return refused(`Somebody sits as "${unknown.role}" in it, and its exercise has no such role.`);
  if (roles.size !== session.seats.length) return refused('A role is seated twice in it.');
  for (const { language, text } of session.translations) {
    const read = readTexts(text, session.exerciseText);
    const error = read.findings.find(({ severity }) => severity === 'error');
    const other = read.kind === 'valid' && read.language !== language;
    if (other) return refused(`Its texts in "${language}" are in "${read.language}".`);
    if (error) return refused(`Its texts in "${language}" have errors: ${error.code} ${error.message}`);
  }
  const replayed = replay(compiled, { seated: session.seats.map(({ role }) => role) }, log);
  if (replayed.kind === 'replayed') return ready;
  return refused(
    `Record ${replayed.seq} of ${log.length} does not lead where it led when it was made, so the session cannot be gone on with. ` +
      '"liaison report" writes the report of what came before.',
  );
}
