import { expect, it } from 'vitest';
import { exerciseJsonSchema } from '#shared/exercise/schema/jsonSchema';
import { aCommandLine } from '../../support/aCommandLine';

const liaison = aCommandLine({});

it('prints the JSON Schema of the format, or writes it to a file', () => {
  const { exit, out } = liaison('schema');
  expect(exit).toBe(0);
  expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(exerciseJsonSchema())));
  expect(liaison('schema', '--json').out).toBe(out);
  expect(liaison('schema', '--out', 'schema.json').written['schema.json']).toBe(out);
});

it('takes no file to read', () => {
  expect(liaison('schema', 'exercise.yaml')).toMatchObject({ exit: 2, out: '' });
});
