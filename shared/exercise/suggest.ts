import { distance } from 'fastest-levenshtein';

/** The candidate that `word` most likely misspells, or null when none is near. Two letters may differ, or a third. */
export function suggest(word: string, candidates: Iterable<string>): string | null {
  const allowed = word.length < 4 ? 1 : Math.max(2, Math.floor(word.length / 3));
  let best: string | null = null;
  let bestDistance = allowed + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= bestDistance) continue;
    const found = distance(word.toLowerCase(), candidate.toLowerCase());
    if (found < bestDistance) [best, bestDistance] = [candidate, found];
  }
  return best;
}

/** `: did you mean ...?` after a name that nobody declared; the empty text without a suggestion. */
export function didYouMean(suggestion: string | null): string {
  return suggestion === null ? '' : `: did you mean \`${suggestion}\`?`;
}

/** `a, b or c`, each as code. */
export function oneOf(words: readonly string[]): string {
  const quoted = words.map((word) => `\`${word}\``);
  if (quoted.length < 2) return quoted.join('');
  return `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1) ?? ''}`;
}
