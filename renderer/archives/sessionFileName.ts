/** No file system, and no link, takes these. */
const UNFIT = /[\\/:*?"<>|\p{Cc}]+/gu;
const LONGEST = 120;

/** What a session's file is called, after the session. */
export function sessionFileName(session: string): string {
  return `${fileName(session) || 'session'}.liaison-session`;
}

/** A text as a file's name without its ending. */
export function fileName(text: string): string {
  return text
    .replace(UNFIT, '-')
    .replace(/^[\s.-]+|[\s.]+$/g, '')
    .slice(0, LONGEST);
}
