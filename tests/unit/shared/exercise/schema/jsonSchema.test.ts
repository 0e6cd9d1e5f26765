import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { exerciseJsonSchema } from '#shared/exercise/schema/jsonSchema';
import { FULL, MINIMAL, minimalWith } from '../../../../support/exerciseTexts';

const schema = exerciseJsonSchema();
// Strict about everything but `type` with several words, which an editor's reading of YAML calls for.
const validate = new Ajv2020({ strict: true, allowUnionTypes: true, strictTypes: false }).compile(schema);

/** Where an editor that reads YAML as everybody does sees something wrong. */
function wrong(text: string): readonly string[] {
  validate(parse(text));
  return (validate.errors ?? []).map(({ instancePath }) => instancePath);
}

it('the schema that ships is the one that belongs to the format', () => {
  const shipped = readFileSync('exercises/exercise.schema.json', 'utf8');
  expect(shipped, 'run `npm run schema`').toBe(`${JSON.stringify(schema, null, 2)}\n`);
});

it('every key of the format says what it is for', () => {
  const bare: string[] = [];
  const visit = (part: unknown, path: string): void => {
    if (typeof part !== 'object' || part === null) return;
    for (const [key, value] of Object.entries(part)) {
      if (path.endsWith('.properties') && !('description' in (value as object))) bare.push(`${path}.${key}`);
      visit(value, `${path}.${key}`);
    }
  };
  visit(schema, '');
  expect(bare).toEqual([]);
});

describe('an editor with the schema', () => {
  it.each([
    ['the smallest exercise', MINIMAL],
    ['everything at least once', FULL],
    ['the shipped exercise', readFileSync('exercises/mitrovica_bridge/exercise.yaml', 'utf8')],
    ['yes and no as truths, as older YAML reads them', MINIMAL.replace('joint_cell: no', 'joint_cell: false')],
    ['texts that look like something else', minimalWith('title: 1999', 'version: 1.10', 'hot_wash: [true, 7]')],
  ])('takes %s', (_, text) => {
    expect(wrong(text)).toEqual([]);
  });

  it.each([
    ['a misspelt key', MINIMAL.replace('wants', 'wnats'), '/roles/comkfor'],
    ['a missing title', MINIMAL.replace(/^title.*$/m, ''), ''],
    ['a channel that there is not', MINIMAL.replace('via: radio', 'via: pigeon'), '/injects/bus_attack/via'],
    ['a number out of range', MINIMAL.replace('start: 55', 'start: 101'), '/indicators/tension/start'],
    ['a duration in words', MINIMAL.replace('duration: 1h', 'duration: an hour'), '/duration'],
    ['an id with a capital', MINIMAL.replace('  bus_attack:', '  Bus_attack:'), '/injects'],
    ['another format', MINIMAL.replace('liaison: 1', 'liaison: 2'), '/liaison'],
    [
      'an unknown key in a frame',
      FULL.replace('within: 30m', 'withn: 30m'),
      '/frames/bosnia/override/decisions/first_response',
    ],
    [
      'a frame with another id',
      FULL.replace('hot_wash: [Who told', 'id: other\n      hot_wash: [Who told'),
      '/frames/bosnia/override',
    ],
  ])('sees %s', (_, text, path) => {
    expect(wrong(text)).toContain(path);
  });
});
