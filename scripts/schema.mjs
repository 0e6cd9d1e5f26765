// Writes exercises/exercise.schema.json, the format for editors of other makers, from the schema that reads exercise files.
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { runnerImport } from 'vite';
import { projectRoot } from './projectRoot.mjs';

/** @type {typeof import('../shared/exercise/schema/jsonSchema')} */
const { exerciseJsonSchema } = (
  await runnerImport(resolve(projectRoot, 'shared/exercise/schema/jsonSchema.ts'), { configFile: false })
).module;
const file = resolve(projectRoot, 'exercises/exercise.schema.json');
writeFileSync(file, `${JSON.stringify(exerciseJsonSchema(), null, 2)}\n`);
console.log(`Wrote ${file}.`);
