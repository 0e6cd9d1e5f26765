/** The endings of files that are read as bytes and not as an exercise's text. */
const ARCHIVES = ['liaison', 'liaison-session', 'zip', 'json'] as const;

/** The endings of the files that Liaison opens, wherever they come from: picked, dropped, an argument, the list of recent files. */
export const OPENED_ENDINGS = ['yaml', 'yml', ...ARCHIVES] as const;

/** Whether a file is, by its name, a saved session or an exercise package. */
export function isArchiveName(name: string): boolean {
  return endsWithOneOf(name, ARCHIVES);
}

/** Whether a file is, by its name, one that Liaison opens. */
export function isOpenedName(name: string): boolean {
  return endsWithOneOf(name, OPENED_ENDINGS);
}

function endsWithOneOf(name: string, endings: readonly string[]): boolean {
  const lower = name.toLowerCase();
  return endings.some((ending) => lower.endsWith(`.${ending}`));
}
