import { exerciseJsonSchema } from '#shared/exercise/schema/jsonSchema';
import type { Command } from './command';
import { readArguments } from './readArguments';
import { refuseUse } from './refuse';
import { writeOut } from './writeOut';

/** Prints what an exercise file may hold, for editors. */
export const schemaCommand: Command = {
  name: 'schema',
  summary: 'prints the JSON Schema of exercise files, for other editors',
  usage: 'schema [--out FILE] [--json]',
  help: `Prints the format of exercise files as a JSON Schema, with which other editors complete
and check them. It does not look names up: "liaison check" does.

  --out FILE   write to this file; to standard output unless told
  --json       changes nothing: the schema is JSON

  liaison schema --out exercise.schema.json
`,
  run(args, io) {
    const options = { out: { type: 'string' }, json: { type: 'boolean', default: false } } as const;
    const read = readArguments(args, options, { what: 'name', min: 0, max: 0 });
    if (read.kind === 'misuse') return refuseUse(schemaCommand, read.message, io);
    return writeOut(read.values.out, `${JSON.stringify(exerciseJsonSchema(), null, 2)}\n`, io);
  },
};
