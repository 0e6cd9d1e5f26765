import { reportDocument } from '#shared/report/reportDocument';
import { reportJson } from '#shared/report/reportJson';
import { sessionReport } from '#shared/report/sessionReport';
import { report as english } from '#shared/report/texts/en';
import type { Command } from './command';
import { EXIT_FINDINGS, EXIT_FINE } from './exitCodes';
import { openArchive, PASSPHRASE_OPTION } from './openArchive';
import { readArguments } from './readArguments';
import { refuseUse } from './refuse';
import { writeOut } from './writeOut';

/** Writes the after-action report of a saved session. */
export const reportCommand: Command = {
  name: 'report',
  summary: 'writes the after-action report of a saved session',
  usage: 'report ARCHIVE [--passphrase-file FILE] [--out FILE] [--people] [--json]',
  help: `Writes the after-action report of a saved session ("Save session" in the app): one HTML
file that opens anywhere, A4 when printed. It names roles and not the people behind
them.

  --passphrase-file FILE   a file whose first line opens a session that is locked
  --out FILE               write to this file; to standard output unless told
  --people                 name the people in the list of seats, where the file has them
  --json                   write the report as data, with the log that it was computed from

  liaison report course-1.liaison-session --out course-1.html
  liaison report course-1.liaison-session --json > course-1.report.json

Exits with 1 when the log does not fit its exercise: then the report covers what came
before that.
`,
  run(args, io) {
    const options = {
      out: { type: 'string' },
      people: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      ...PASSPHRASE_OPTION,
    } as const;
    const read = readArguments(args, options, { what: 'ARCHIVE', min: 1, max: 1 });
    if (read.kind === 'misuse') return refuseUse(reportCommand, read.message, io);
    const { values, names } = read;
    const opened = openArchive(names[0] ?? '', values['passphrase-file'], io);
    if (opened.kind === 'failed') return opened.exit;
    const { compiled, session, log } = opened;
    const report = sessionReport(compiled, session, log, { includePeople: values.people });
    const text = values.json ? reportJson(report, log) : reportDocument(report, english, 'en');
    const exit = writeOut(values.out, text, io);
    if (exit !== EXIT_FINE || report.brokenAt === null) return exit;
    io.err(
      `liaison: the log does not fit its exercise from record ${report.brokenAt} on. The report covers what came before.\n`,
    );
    return EXIT_FINDINGS;
  },
};
