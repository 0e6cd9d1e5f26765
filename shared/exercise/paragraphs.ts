/**
 * The paragraphs of a text by an author or a participant, trimmed, none empty. Blank lines part them; where a text has none,
 * because YAML has folded it, each line is a paragraph.
 */
export function paragraphs(text: string): readonly string[] {
  const whole = text.trim();
  const blankLine = /\r?\n[ \t]*\r?\n/;
  return whole
    .split(blankLine.test(whole) ? blankLine : /\r?\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
}
