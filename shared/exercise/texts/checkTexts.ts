import type { TextReporter } from '../reporter';
import { didYouMean, suggest } from '../suggest';
import type { RawMap } from '../yaml/rawMap';
import { mapTexts } from './mapTexts';

interface Translation {
  readonly of: string;
  readonly text: string;
}

const NAMED = 3;

/** Reports translations of texts that the exercise does not have, or not any more in these words, and texts without one. */
export function checkTexts(texts: ReadonlyMap<string, Translation>, data: RawMap, reporter: TextReporter): void {
  const originals = new Map<string, string>();
  mapTexts(data, (dotted, text) => {
    originals.set(dotted, text);
    return text;
  });
  for (const [dotted, { of, text }] of texts) {
    const path = ['texts', dotted];
    if (reporter.broken.covers([...path, 'of'])) continue;
    const original = originals.get(dotted);
    if (original === undefined) {
      if (reporter.full) break;
      const suggestion = suggest(dotted, originals.keys());
      const message = `The exercise has no text \`${dotted}\`${didYouMean(suggestion) || '. Remove it.'}`;
      reporter.add({ code: 'LX0040', path, at: 'key', message, suggestion });
    } else if (text !== '' && folded(of) !== folded(original)) {
      const message = 'The exercise says something else by now. Translate it again, and write here what it says.';
      reporter.add({ code: 'LX0086', path: [...path, 'of'], at: 'value', message, suggestion: null });
    }
  }
  const isMissing = (dotted: string) => !texts.get(dotted)?.text && !reporter.broken.covers(['texts', dotted, 'text']);
  reportMissing([...originals.keys()].filter(isMissing), reporter);
}

function reportMissing(missing: readonly string[], reporter: TextReporter): void {
  if (missing.length === 0) return;
  const named = missing.slice(0, NAMED).map((dotted) => `\`${dotted}\``);
  const which = missing.length > NAMED ? `such as ${named.join(', ')}` : named.join(', ');
  const what = missing.length === 1 ? 'One text is not translated' : `${missing.length} texts are not translated`;
  const message = `${what}: ${which}. Until that is done, the exercise's own words are shown.`;
  reporter.add({ code: 'LX0087', path: ['texts'], at: 'key', message, suggestion: null });
}

/** As it reads, however the lines are broken. */
function folded(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
