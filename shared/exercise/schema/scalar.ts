import { z } from 'zod';
import type { FindingCode } from '../findingCodes';
import { didYouMean } from '../suggest';

z.config({ jitless: true }); // the content security policy allows no generated code

interface ScalarFacts {
  /** A valid text to go on with where the author's is wrong. */
  readonly standIn: string;
  /** Text for people, which YAML may have cut. */
  readonly isProse: boolean;
  /** Whether it is another text in another language. */
  readonly isTranslated: boolean;
  /** JSON Schema for what other programs take the text for: they read `55` as a number. */
  readonly json: JsonScalar;
}

interface JsonScalar {
  readonly type?: string | readonly string[];
  readonly enum?: readonly (string | number | boolean)[];
  readonly pattern?: string;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly description?: string;
}

/** What a scalar schema tells about itself. */
export const scalarFacts = z.registry<ScalarFacts>();

interface Scalar<T> {
  readonly code: FindingCode;
  /** What to write, as a whole sentence. */
  readonly expected: string;
  readonly standIn: string;
  readonly pattern?: string;
  /** Null when the text is not such a scalar. */
  readonly read: (text: string) => T | null;
  readonly suggest?: (text: string) => string | null;
  readonly isProse?: boolean;
  readonly isTranslated?: boolean;
  /** What JSON Schema says beyond or instead of the pattern. */
  readonly json?: JsonScalar;
}

/** A schema that types one text; the text is what the author wrote, since every YAML scalar is read as text. */
export function scalar<T>({ code, expected, standIn, pattern, read, suggest: suggestFor, ...facts }: Scalar<T>) {
  const schema = z.string().transform((written, context): T => {
    const value = read(written);
    if (value !== null) return value;
    const suggestion = suggestFor?.(written) ?? null;
    const shown =
      written === ''
        ? 'There is nothing here.'
        : `\`${shorten(written)}\` does not fit here${didYouMean(suggestion) || '.'}`;
    context.addIssue({ code: 'custom', message: `${shown} ${expected}`, params: { code, suggestion }, input: written });
    return z.NEVER;
  });
  const { isProse = false, isTranslated = false } = facts;
  const written = { type: 'string', ...(pattern === undefined ? {} : { pattern: `^${pattern}$` }) };
  const json = { ...written, ...(isProse ? {} : { description: expected }), ...facts.json };
  scalarFacts.add(schema, { standIn, isProse, isTranslated, json: facts.json?.enum === undefined ? json : facts.json });
  return schema;
}

function shorten(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 57)}...` : line;
}
