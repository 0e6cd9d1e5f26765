import type { Exercise } from '../exercise';
import type { FrameId } from '../ids';
import { inFrame } from '../inFrame';
import { readTexts } from './readTexts';

/**
 * The exercise under a frame (null: as written) with its texts for people as a translation has them; a text that the
 * translation lacks stays as the exercise has it, and one that is out of date is used. Everything that decides how it plays is
 * the same, so a session can be shown through it: it compiles to what the exercise itself compiles to, but for the words.
 * `texts` is a `texts.<language>.yaml`. Null when either file cannot be read, or has no such frame.
 */
export function inLanguage(exerciseText: string, texts: string, frame: FrameId | null): Exercise | null {
  const read = readTexts(texts, exerciseText);
  return read.kind === 'valid' ? inFrame(read.exercise, frame) : null;
}
