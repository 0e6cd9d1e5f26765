/** A text for a terminal: what would steer the terminal, or turn a line around, instead of being read is replaced. */
export function printable(text: string): string {
  return text.replace(/[^\P{Cc}\n\t]|\p{Bidi_Control}/gu, '\uFFFD');
}
