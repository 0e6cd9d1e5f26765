import type { Exercise, Role } from '../exercise';
import type { RoleId } from '../ids';
import { listed } from './listed';
import type { Remarks } from './remarks';
import { sharedTexts, type SharedText } from './sharedTexts';

/** A shorter sentence may be there twice by chance. */
const SHORTEST_SENTENCE = 40;
/** A private text that is no longer than this is no secret that could be told by its words. */
const SHORTEST_TEXT = 20;

/** Between two texts; in no folded text. */
const SEAM = '\n';

/**
 * Reports texts that let others read what stands in a role's `private`: all of it, or a sentence of 40 letters and more. White
 * space does not count. All texts are searched as one, so that each secret costs one pass.
 */
export function checkSecrets(exercise: Exercise, remarks: Remarks): void {
  const secretive = exercise.roles.filter((role) => role.private !== null);
  if (secretive.length === 0) return;
  const texts = sharedTexts(exercise);
  const starts: number[] = [];
  const folded: string[] = [];
  let length = 0;
  for (const { text } of texts) {
    const one = fold(text);
    starts.push(length);
    folded.push(one);
    length += one.length + SEAM.length;
  }
  const everything = folded.join(SEAM);
  for (const role of secretive) {
    const told = new Set<SharedText>();
    for (const secret of secretsOf(role)) {
      for (let at = everything.indexOf(secret); at >= 0; at = everything.indexOf(secret, at + secret.length)) {
        const text = texts[lastUpTo(starts, at)];
        if (text === undefined || told.has(text)) continue;
        told.add(text);
        tell(role.id, secret, text, remarks);
      }
    }
  }
}

function tell(owner: RoleId, secret: string, { text, path, readers }: SharedText, remarks: Remarks): void {
  const others = readers?.filter((role) => role !== owner) ?? null;
  if (others?.length === 0) return;
  const message = `Only \`${owner}\` may know this, but ${others === null ? 'everybody' : listed(others)} can read it here. Say it otherwise, or take it out of \`private\`.`;
  const start = text.indexOf(secret);
  if (start < 0) remarks.value('LX0112', path, message);
  else remarks.part('LX0112', path, { text }, { start, end: start + secret.length }, message);
}

/** The longer sentences of a private text, or all of it when none is long enough. */
function secretsOf(role: Role): readonly string[] {
  const whole = fold(role.private ?? '');
  const sentences = whole.split(/(?<=[.!?…])\s+/).filter((sentence) => sentence.length >= SHORTEST_SENTENCE);
  return sentences.length > 0 || whole.length < SHORTEST_TEXT ? sentences : [whole];
}

function fold(text: string): string {
  const trimmed = text.trim();
  return /[^\S ]| {2}/.test(trimmed) ? trimmed.replaceAll(/\s+/g, ' ') : trimmed;
}

/** The index of the last start that is not after `at`. */
function lastUpTo(starts: readonly number[], at: number): number {
  let [low, high] = [0, starts.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle;
  }
  return low;
}
