export const EXIT_FINE = 0;
/** There are errors in what was looked at. */
export const EXIT_FINDINGS = 1;
/** The command is wrong, or a file cannot be read or written. */
export const EXIT_MISUSE = 2;
