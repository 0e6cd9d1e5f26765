import { parseArgs } from 'node:util';
import { check } from './check';
import { EXIT_FINE, EXIT_MISUSE, type Io } from './io';

const USAGE = `Usage: liaison check FILE... [--json]

Checks exercise files. A folder means its exercise.yaml.
  --json   print the findings as JSON
  --help   print this

Exits with 0 when no file has errors, 1 when one has, 2 when the command is wrong or a file cannot be read.
`;

/** Runs one command line (without node and the script) and returns the exit code. */
export function run(args: readonly string[], io: Io): number {
  const misuse = (message: string) => {
    io.err(`liaison: ${message}\n\n${USAGE}`);
    return EXIT_MISUSE;
  };
  let parsed;
  try {
    const options = {
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    } as const;
    parsed = parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    return misuse(error instanceof Error ? error.message : String(error));
  }
  const [command, ...files] = parsed.positionals;
  if (parsed.values.help) {
    io.out(USAGE);
    return EXIT_FINE;
  }
  if (command === undefined) return misuse('no command given');
  if (command !== 'check') return misuse(`there is no command "${command}"`);
  if (files.length === 0) return misuse('check needs at least one file');
  return check(files, parsed.values.json, io);
}
