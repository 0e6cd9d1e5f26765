/** The endings of files that are read as bytes and not as an exercise's text. */
const ARCHIVE = /\.(?:liaison|liaison-session|zip|json)$/i;

/** Whether a file is, by its name, a saved session or an exercise package. */
export function isArchiveName(name: string): boolean {
  return ARCHIVE.test(name);
}
