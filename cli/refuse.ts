import type { Command } from './command';
import { EXIT_MISUSE } from './exitCodes';
import type { Io } from './io';

/** Says what is wrong with the command line and how the command is used. */
export function refuseUse({ name, usage }: Pick<Command, 'name' | 'usage'>, message: string, io: Io): number {
  io.err(`liaison: ${message}\nUsage: liaison ${usage}\n"liaison ${name} --help" tells more.\n`);
  return EXIT_MISUSE;
}

/** Says what is wrong with a file. */
export function refuseFile(message: string, io: Io): number {
  io.err(`liaison: ${message}\n`);
  return EXIT_MISUSE;
}
