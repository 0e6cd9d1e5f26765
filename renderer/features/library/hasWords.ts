/** Whether all words of the filter occur in these texts, in any order and wherever; accents and capitals do not count. */
export function hasWords(texts: readonly string[], filter: string): boolean {
  const all = plain(texts.join('\n'));
  return plain(filter)
    .split(/\s+/)
    .every((word) => all.includes(word));
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');
}
