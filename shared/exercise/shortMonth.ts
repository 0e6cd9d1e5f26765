/** A date with each month in three letters: British English alone writes `Sept`. */
export function shortMonth(date: string): string {
  return date.replace(/\bSept\b(?!\.)/, 'Sep');
}
