import { z } from 'zod';
import type { Path } from '../yaml/path';
import { scalarFacts } from './scalar';

/** The schema for what stands at a path, or null where the format has nothing. */
export function schemaAt(schema: z.core.$ZodType, path: Path): z.core.$ZodType | null {
  let found: z.core.$ZodType | null = schema;
  for (const step of path) found = found === null ? null : below(found, step);
  return found === null ? null : unwrap(found);
}

/** The keys that the map described by a schema may have; none when they are the author's own. */
export function keysOf(schema: z.core.$ZodType | null): readonly string[] {
  const object =
    schema === null ? undefined : alternatives(schema).find((option) => option instanceof z.core.$ZodObject);
  return object === undefined ? [] : Object.keys(object._zod.def.shape);
}

/** Whether a text for people stands where the schema applies. */
export function isProse(schema: z.core.$ZodType | null): boolean {
  return schema !== null && alternatives(schema).some((option) => scalarFacts.get(option)?.isProse === true);
}

/** Whether such a text is translated. */
export function isTranslated(schema: z.core.$ZodType | null): boolean {
  return schema !== null && alternatives(schema).some((option) => scalarFacts.get(option)?.isTranslated === true);
}

/** What may stand where the schema applies, in words. */
export function shapesOf(schema: z.core.$ZodType | null): readonly string[] {
  if (schema === null) return [];
  return alternatives(schema).map((option) => {
    if (option instanceof z.ZodArray) return 'a list, such as `[first, second]`';
    if (option instanceof z.ZodRecord) return 'ids with their entries, such as `some_id: ...`';
    if (option instanceof z.core.$ZodObject)
      return `keys with their values, such as \`${Object.keys(option._zod.def.shape)[0] ?? ''}: ...\``;
    return 'a single text';
  });
}

/** Raw data that the schema accepts, for reading on where the author's is wrong. */
export function standInFor(schema: z.core.$ZodType): unknown {
  const [first = schema] = alternatives(schema);
  const facts = scalarFacts.get(first);
  if (facts !== undefined) return facts.standIn;
  if (first instanceof z.ZodArray) return [];
  if (!(first instanceof z.core.$ZodObject)) return {};
  const required = Object.entries(first._zod.def.shape).filter(
    ([, value]) => !(value instanceof z.ZodOptional || value instanceof z.ZodDefault),
  );
  return Object.fromEntries(required.map(([key, value]) => [key, standInFor(value)]));
}

function below(schema: z.core.$ZodType, step: string | number): z.core.$ZodType | null {
  for (const option of alternatives(schema)) {
    if (option instanceof z.ZodRecord && typeof step === 'string') return option.valueType;
    if (option instanceof z.ZodArray && typeof step === 'number') return option.element;
    if (option instanceof z.core.$ZodObject && Object.hasOwn(option._zod.def.shape, step))
      return option._zod.def.shape[step] ?? null;
  }
  return null;
}

function alternatives(schema: z.core.$ZodType): readonly z.core.$ZodType[] {
  const inner = unwrap(schema);
  return inner instanceof z.ZodUnion ? inner.options.map(unwrap) : [inner];
}

function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return unwrap(schema.def.innerType);
  return schema;
}
