import { parseArgs, type ParseArgsConfig } from 'node:util';
import { suggest } from '#shared/exercise/suggest';

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
    parsed = parseArgs({ args: withNumbersJoined(args, options), options, allowPositionals: true });
  } catch (error) {
    return misused(plainly(error instanceof Error ? error.message : String(error), Object.keys(options)));
  }
  const given = parsed.positionals.length;
  if (given < names.min) return misused(`${names.what} is missing`);
  if (given > names.max && names.max === 0)
    return misused(`no file is needed, but there is "${parsed.positionals[0] ?? ''}"`);
  if (given > names.max) {
    return misused(`one ${names.what} is enough, but there is also "${parsed.positionals[names.max] ?? ''}"`);
  }
  return { kind: 'read', values: parsed.values, names: parsed.positionals };
}

export function misused(message: string): Misuse {
  return { kind: 'misuse', message };
}

/** `--runs -5` as `--runs=-5`: a number below zero is the value of the option before it and no option of its own. */
function withNumbersJoined(args: readonly string[], options: Options): string[] {
  const joined: string[] = [];
  for (const word of args) {
    const before = joined.at(-1) ?? '';
    const takesValue = before.startsWith('--') && options[before.slice(2)]?.type === 'string';
    if (takesValue && /^-[0-9]/.test(word)) joined[joined.length - 1] = `${before}=${word}`;
    else joined.push(word);
  }
  return joined;
}

/** What Node says about an option, in the words that the other lines use. */
function plainly(message: string, known: readonly string[]): string {
  const [, unknown] = /^Unknown option '(-[^']*)'/.exec(message) ?? [];
  if (unknown !== undefined) {
    const near = suggest(unknown.replace(/^-+/, ''), known);
    return `there is no option ${unknown}${near === null ? '' : `: did you mean --${near}?`}`;
  }
  const [, option] = /^Option '(--[a-z]+)/.exec(message) ?? [];
  if (option === undefined) return message.split(/\. |\n/)[0] ?? message;
  return message.includes('does not take') ? `${option} takes no value` : `${option} needs a value after it`;
}
