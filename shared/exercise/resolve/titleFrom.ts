const WORDS = 6;

/** A title for an entry that has none: the first words of its text. */
export function titleFrom(text: string): string {
  const words = text.split(/\s+/);
  const start = words.slice(0, WORDS).join(' ');
  return words.length > WORDS ? `${start.replace(/[.,;:!?]+$/, '')}…` : start;
}
