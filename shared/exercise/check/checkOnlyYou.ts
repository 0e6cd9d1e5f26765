import type { Exercise } from '../exercise';
import type { Remarks } from './remarks';

/** How English says that a text is for one reader. */
const FOR_ONE = /\b(?:only you (?:know|have|may|can|are)|you alone (?:know|have|may|can)|for your eyes only)\b/i;

/** Reports injects that say they are for one seat and go to several. Reads English only. */
export function checkOnlyYou({ injects, language }: Exercise, remarks: Remarks): void {
  if (!/^en\b/.test(language)) return;
  for (const { id, to, text } of injects) {
    if (to.length < 2) continue;
    const found = FOR_ONE.exec(text);
    if (found === null) continue;
    const part = { start: found.index, end: found.index + found[0].length };
    const message = `This speaks to one seat, but goes to ${to.length}. Address it to one role, or say it otherwise.`;
    remarks.part('LX0113', ['injects', id, 'text'], { text }, part, message);
  }
}
