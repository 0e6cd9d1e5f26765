import { z } from 'zod';
import { exerciseSchema, frameOverride } from './exerciseSchema';
import { KEY_DESCRIPTIONS } from './keyDescriptions';
import { scalarFacts } from './scalar';
import { bandRange, ID_PATTERN } from './scalars';
import { SAME_IN_ALL_FRAMES } from './schemaInFile';

type Json = z.core.JSONSchema.JSONSchema;
type JsonMap = NonNullable<Json['properties']>;

/**
 * The format as a JSON Schema (draft 2020-12), for editors of other makers. It takes a value as they read it: `55` may be a
 * number, `yes` a truth. Names are not looked up, so that what it passes may still have findings.
 */
export function exerciseJsonSchema(): object {
  const { $schema, ...generated } = z.toJSONSchema(exerciseSchema, { io: 'input', override: writeEntry });
  const file = described(generated, 'file');
  const { properties, ...override } = withoutNeeds(file);
  return {
    $schema,
    title: 'A Liaison exercise, format 1',
    ...file,
    $defs: { override: { ...override, properties: changeable(properties ?? {}) } },
  };
}

/** What the schema's types alone do not tell. */
function writeEntry({ zodSchema, jsonSchema }: { zodSchema: z.core.$ZodType; jsonSchema: Json }): void {
  const json = scalarFacts.get(zodSchema)?.json;
  if (json !== undefined) replace(jsonSchema, json);
  else if (zodSchema === frameOverride) replace(jsonSchema, { $ref: '#/$defs/override' });
  else if (zodSchema instanceof z.ZodRecord) {
    if (zodSchema.valueType === bandRange) delete jsonSchema.propertyNames;
    else jsonSchema.propertyNames = { pattern: `^${ID_PATTERN}$` };
  }
}

function replace(jsonSchema: Json, by: object): void {
  for (const key of Object.keys(jsonSchema)) delete jsonSchema[key];
  Object.assign(jsonSchema, by);
}

/** The schema with a description of each key. `owner` is the key of the map that it describes. */
function described(schema: Json, owner: string): Json {
  return withParts(schema, (part, key) => {
    const inside = described(part, key ?? owner);
    const text = key === null ? undefined : (KEY_DESCRIPTIONS[`${owner}.${key}`] ?? KEY_DESCRIPTIONS[`effects.${key}`]);
    if (text === undefined) return inside;
    return { ...inside, description: inside.description === undefined ? text : `${text} ${inside.description}` };
  });
}

/** The schema for a part of such a file: nothing is needed, and a value may be empty to take the key away. */
function withoutNeeds({ required: _, ...schema }: Json): Json {
  return withParts(schema, (part, _key, place) => {
    if (place === 'item') return part;
    return place === 'alternative' ? withoutNeeds(part) : nullable(withoutNeeds(part));
  });
}

function nullable(schema: Json): Json {
  if (schema.$ref !== undefined) return schema;
  if (schema.enum !== undefined) return { ...schema, enum: [...schema.enum, null] };
  if (schema.anyOf !== undefined) return { ...schema, anyOf: [...schema.anyOf, { type: 'null' }] };
  return { ...schema, type: [schema.type ?? [], 'null' as const].flat() };
}

function changeable(properties: JsonMap): JsonMap {
  return Object.fromEntries(Object.entries(properties).filter(([key]) => !SAME_IN_ALL_FRAMES.includes(key)));
}

/** The schema with its parts changed: what stands at its keys, at ids, as an alternative or in a list. */
function withParts(
  schema: Json,
  change: (part: Json, key: string | null, place: 'key' | 'id' | 'alternative' | 'item') => Json,
): Json {
  const { properties, additionalProperties, anyOf, items } = schema;
  const changed = { ...schema };
  if (properties !== undefined)
    changed.properties = Object.fromEntries(
      Object.entries(properties).map(([key, part]) => [
        key,
        typeof part === 'object' ? change(part, key, 'key') : part,
      ]),
    );
  if (typeof additionalProperties === 'object') changed.additionalProperties = change(additionalProperties, null, 'id');
  if (anyOf !== undefined) changed.anyOf = anyOf.map((part) => change(part, null, 'alternative'));
  if (typeof items === 'object' && !Array.isArray(items)) changed.items = change(items, null, 'item');
  return changed;
}
