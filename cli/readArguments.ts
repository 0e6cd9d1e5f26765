import { parseArgs, type ParseArgsConfig } from 'node:util';

type Options = NonNullable<ParseArgsConfig['options']>;
type Parsed<Known extends Options> = ReturnType<typeof parseArgs<{ options: Known; allowPositionals: true }>>;

export interface Misuse {
  readonly kind: 'misuse';
  /** What is wrong, as part of a line that begins with `liaison:`. */
  readonly message: string;
}

type ReadArguments<Known extends Options> =
  { readonly kind: 'read'; readonly values: Parsed<Known>['values']; readonly names: readonly string[] } | Misuse;

/** Reads the words after a command: its options, and the `names` (files) it is given, `min` to `max` of them. */
export function readArguments<const Known extends Options>(
  args: readonly string[],
  options: Known,
  names: { readonly what: string; readonly min: number; readonly max: number },
): ReadArguments<Known> {
  let parsed: Parsed<Known>;
  try {
    parsed = parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    return misused(plainly(error instanceof Error ? error.message : String(error)));
  }
  const given = parsed.positionals.length;
  if (given < names.min) return misused(`${names.what} is missing`);
  if (given > names.max) {
    return misused(`one ${names.what} is enough, but there is also "${parsed.positionals[names.max] ?? ''}"`);
  }
  return { kind: 'read', values: parsed.values, names: parsed.positionals };
}

export function misused(message: string): Misuse {
  return { kind: 'misuse', message };
}

/** Node's words for it, without how a word that begins with a dash could be given as a name. */
function plainly(message: string): string {
  const [, option] = /^Option '(--[a-z]+)' argument is ambiguous/.exec(message) ?? [];
  if (option !== undefined) return `a value that begins with a dash is written ${option}=-1`;
  return message.split(/\. |\n/)[0] ?? message;
}
