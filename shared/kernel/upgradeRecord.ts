import type { OptionId } from '../exercise/ids';
import type { Command } from './command';
import type { LogRecord } from './logRecord';

/** A command of the time when every answer was a choice of one option. */
type Choosing<Type extends Command['type']> = Omit<Extract<Command, { type: Type }>, 'answer'> & {
  readonly option: OptionId;
};
type ChoosingCommand = Choosing<'position.enter'> | Choosing<'decision.commit'>;
type EarlierCommand = LogRecord['command'] | ChoosingCommand;

/** A record as it was stored by this version or any before. */
export type EarlierRecord = Omit<LogRecord, 'command'> & { readonly command: EarlierCommand };

/**
 * The record as this version writes it: an `option` becomes the answer that chooses it. Its checksum stays right, because
 * the checksum of a state counts a choice as its option's index. Whatever else it holds is left as it is.
 */
export function upgradeRecord<Stored extends EarlierRecord>(record: Stored): Omit<Stored, 'command'> & LogRecord {
  return { ...record, command: upgradeCommand(record.command) };
}

function upgradeCommand(command: EarlierCommand): LogRecord['command'] {
  if (!isChoosing(command)) return command;
  const { option, ...rest } = command;
  return { ...rest, answer: { kind: 'choice', option } };
}

/** What is stored may be damaged: then it is left for the replay to find. */
function isChoosing(command: unknown): command is ChoosingCommand {
  return typeof command === 'object' && command !== null && 'option' in command;
}
