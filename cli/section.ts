/** Lines below a title; nothing where there are none. */
export function section(title: string, lines: string): string {
  return lines === '' ? '' : `${title}\n${lines.replace(/^(?=.)/gm, '  ')}`;
}
