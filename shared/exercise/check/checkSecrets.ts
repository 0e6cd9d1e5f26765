import type { Exercise, Role } from '../exercise';
import type { RoleId } from '../ids';
import { listed } from './listed';
import { occurrences } from './occurrences';
import type { Remarks } from './remarks';
import { sharedTexts, type SharedText } from './sharedTexts';

/** A shorter sentence may be there twice by chance. */
const SHORTEST_SENTENCE = 40;
/** A private text that is no longer than this is no secret that could be told by its words. */
const SHORTEST_TEXT = 20;

/** Between two texts; in no folded text. */
const SEAM = '\n';

/**
 * Reports texts that let others read what stands in a role's `private`: a sentence of 40 letters and more, or all of it where it
 * has none so long. White space does not count.
 */
export function checkSecrets(exercise: Exercise, remarks: Remarks): void {
  const owners = new Map<string, RoleId[]>();
  for (const role of exercise.roles) {
    for (const secret of secretsOf(role)) {
      const known = owners.get(secret);
      if (known === undefined) owners.set(secret, [role.id]);
      else known.push(role.id);
    }
  }
  if (owners.size === 0) return;
  const texts = sharedTexts(exercise);
  const folded = texts.map(({ text }) => fold(text));
  const told = new Map<SharedText, Set<RoleId>>();
  let index = 0;
  let end = (folded[0]?.length ?? 0) + SEAM.length;
  for (const { needle, at } of occurrences(folded.join(SEAM), new Set(owners.keys()), SHORTEST_TEXT)) {
    if (remarks.full) return;
    while (at >= end) {
      index += 1;
      end += (folded[index]?.length ?? 0) + SEAM.length;
    }
    const text = texts[index];
    if (text === undefined) continue;
    const already = told.get(text) ?? new Set();
    told.set(text, already);
    for (const owner of owners.get(needle) ?? []) {
      if (!already.has(owner)) tell(owner, needle, text, remarks);
      already.add(owner);
    }
  }
}

function tell(owner: RoleId, secret: string, { text, path, readers, about }: SharedText, remarks: Remarks): void {
  const others = readers?.filter((role) => role !== owner) ?? null;
  if (about === owner || others?.length === 0) return;
  const message = `Only \`${owner}\` may know this, but ${others === null ? 'everybody' : listed(others)} can read it here. Say it otherwise, or take it out of \`private\`.`;
  const start = text.indexOf(secret);
  if (start < 0) remarks.value('LX0112', path, message);
  else remarks.part('LX0112', path, { text }, { start, end: start + secret.length }, message);
}

/** The longer sentences of a private text, or all of it when none is long enough. */
function secretsOf(role: Role): readonly string[] {
  if (role.private === null) return [];
  const whole = fold(role.private);
  const sentences = whole.split(/(?<=[.!?…])\s+/).filter((sentence) => sentence.length >= SHORTEST_SENTENCE);
  return sentences.length > 0 ? sentences : [whole];
}

/** The text with one blank for any white space. */
function fold(text: string): string {
  const trimmed = text.trim();
  return /[^\S ]| {2}/.test(trimmed) ? trimmed.replaceAll(/\s+/g, ' ') : trimmed;
}
