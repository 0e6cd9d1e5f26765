/** Breaks a text between words into lines of at most `width` characters; what goes beyond `most` lines is cut with "…". */
export function wrapWords(text: string, width: number, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((each) => each !== '')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const kept = lines.slice(0, most).map((line) => (line.length > width ? `${line.slice(0, width - 1)}…` : line));
  const last = kept.at(-1);
  if (lines.length > most && last !== undefined && !last.endsWith('…')) kept[kept.length - 1] = `${last}…`;
  return kept;
}
