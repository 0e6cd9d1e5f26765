import { replay, type Replay } from '#shared/kernel/replay';
import type { Command } from './command';
import { EXIT_FINDINGS, EXIT_FINE } from './exitCodes';
import { openArchive, PASSPHRASE_OPTION } from './openArchive';
import { printable } from './printable';
import { readArguments } from './readArguments';
import { refuseUse } from './refuse';
import { counted } from './words';

type Divergence = Extract<Replay, { kind: 'diverged' }>;

/** Plays a session's log again and compares every state with what was recorded. */
export const replayCommand: Command = {
  name: 'replay',
  summary: 'plays a saved session again and compares every state with its record',
  usage: 'replay ARCHIVE [--passphrase-file FILE] [--json]',
  help: `Plays the log of a saved session ("Save session" in the app) again, with the exercise
that is in it. Each state is computed anew and its checksum compared with the recorded
one.

  --passphrase-file FILE   a file whose first line opens a session that is locked
  --json                   print {"records", "state": "equal" or "diverged", "seq", "reason"}; seq (the
                           record) and reason ("checksum", "outOfOrder" or "refused") where it diverged

  liaison replay course-1.liaison-session

Exits with 1 when the states diverge.
`,
  run(args, io) {
    const read = readArguments(
      args,
      { json: { type: 'boolean', default: false }, ...PASSPHRASE_OPTION },
      { what: 'ARCHIVE', min: 1, max: 1 },
    );
    if (read.kind === 'misuse') return refuseUse(replayCommand, read.message, io);
    const opened = openArchive(read.names[0] ?? '', read.values['passphrase-file'], io);
    if (opened.kind === 'failed') return opened.exit;
    const { compiled, session, log } = opened;
    const result = replay(compiled, { seated: session.seats.map(({ role }) => role) }, log);
    const records = log.length;
    if (result.kind === 'replayed') {
      const played = counted(records, 'record', 'records');
      io.out(
        read.values.json ? asJson({ records, state: 'equal' }) : `${played} played again; every state is equal.\n`,
      );
      return EXIT_FINE;
    }
    const { seq, reason } = result;
    io.out(
      read.values.json
        ? asJson({ records, state: 'diverged', seq, reason })
        : printable(`Record ${seq} of ${records} diverges: ${explained(result)}\n`),
    );
    return EXIT_FINDINGS;
  },
};

function asJson(data: unknown): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}

function explained({ reason, refusal }: Divergence): string {
  if (reason === 'checksum') return 'it leads to another state than the one that was recorded.';
  if (reason === 'outOfOrder') return 'it is out of order, or a record before it is missing.';
  if (refusal?.kind === 'unknown') return `it names "${refusal.id}", which the exercise in the file does not have.`;
  return `its command is not allowed there (${refusal?.kind ?? 'refused'}).`;
}
