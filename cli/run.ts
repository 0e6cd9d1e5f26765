import { didYouMean, suggest } from '#shared/exercise/suggest';
import { checkCommand } from './check';
import type { Command } from './command';
import { EXIT_FINE, EXIT_MISUSE } from './exitCodes';
import type { Io } from './io';
import { printable } from './printable';
import { proveCommand } from './prove';
import { replayCommand } from './replay';
import { reportCommand } from './report';
import { schemaCommand } from './schema';
import { simulateCommand } from './simulate';
import { textsCommand } from './texts';

const COMMANDS: readonly Command[] = [
  checkCommand,
  proveCommand,
  simulateCommand,
  replayCommand,
  reportCommand,
  textsCommand,
  schemaCommand,
];

/** Runs one command line (without node and the script) and returns the exit code. Never throws. */
export function run(args: readonly string[], machine: Io): number {
  const io: Io = { ...machine, err: (text) => machine.err(printable(text)) };
  const [name, ...rest] = args;
  if (name === undefined || isHelp(name)) return help(rest[0], name === undefined, io);
  const command = COMMANDS.find((each) => each.name === name);
  if (!command) {
    const suggestion = suggest(
      name,
      COMMANDS.map((each) => each.name),
    );
    io.err(`liaison: there is no command "${name}"${didYouMean(suggestion).replaceAll('`', '"')}\n\n${usage()}`);
    return EXIT_MISUSE;
  }
  if (rest.some(isHelp)) return help(name, false, io);
  try {
    return command.run(rest, io);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    io.err(`liaison: ${name} stopped, and that is a fault of Liaison: ${reason}\n`);
    return EXIT_MISUSE;
  }
}

function isHelp(word: string): boolean {
  return word === '--help' || word === '-h' || word === 'help';
}

function help(name: string | undefined, isMisuse: boolean, io: Io): number {
  if (isMisuse) {
    io.err(`liaison: no command given\n\n${usage()}`);
    return EXIT_MISUSE;
  }
  const command = COMMANDS.find((each) => each.name === name);
  io.out(command ? `Usage: liaison ${command.usage}\n\n${command.help}` : usage());
  return EXIT_FINE;
}

function usage(): string {
  const width = Math.max(...COMMANDS.map(({ name }) => name.length));
  const lines = COMMANDS.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}\n`);
  return `Usage: liaison COMMAND ...

${lines.join('')}
"liaison COMMAND --help" tells how a command is used. A folder stands for its exercise.yaml.
With --json they print data for other programs. Exits with 0 when all is well, 1 when there
are errors in what was looked at, 2 when the command is wrong or a file cannot be read.
`;
}
