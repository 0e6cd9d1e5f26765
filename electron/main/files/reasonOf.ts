/** What went wrong in the machine's own words, without the paths that it names: no folder of this machine is the page's business. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  // As Node writes it: what it is, what it was doing, on which path.
  const doing =
    'syscall' in error && typeof error.syscall === 'string' ? error.message.indexOf(`, ${error.syscall}`) : -1;
  return doing < 0 ? error.message : error.message.slice(0, doing);
}
