/** A text for a terminal: what would steer the terminal instead of being read is replaced. */
export function printable(text: string): string {
  return text.replace(/[^\P{Cc}\n\t]/gu, '\uFFFD');
}
