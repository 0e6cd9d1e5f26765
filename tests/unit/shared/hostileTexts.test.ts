import { z } from 'zod';
import { describe, expect, it } from 'vitest';
import { exerciseSchema } from '#shared/exercise/schema/exerciseSchema';
import { scalarFacts } from '#shared/exercise/schema/scalar';
import { compile } from '#shared/kernel/compile';
import type { LogRecord } from '#shared/kernel/logRecord';
import { report as english } from '#shared/report/texts/en';
import { reportDocument } from '#shared/report/reportDocument';
import { reportJson } from '#shared/report/reportJson';
import { sessionReport } from '#shared/report/sessionReport';
import { aCommandLine } from '../../support/aCommandLine';
import { anArchive, ARCHIVED_LOG } from '../../support/anArchive';
import { FULL } from '../../support/exerciseTexts';
import { ATTACKS } from '../../support/hostile/attacks';
import { attackAt, hostileExercise, withTexts } from '../../support/hostile/hostileExercise';
import { readDocument } from '../../support/readDocument';
import { readExercise } from '../../support/readExercise';

/** Everywhere in the format where a text for people may stand; `*` for an id or a place in a list. */
function textFields(schema: z.core.$ZodType, path: string): readonly string[] {
  if (scalarFacts.get(schema)?.isProse === true) return [path];
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return textFields(schema.def.innerType, path);
  if (schema instanceof z.ZodUnion) return [...new Set(schema.options.flatMap((option) => textFields(option, path)))];
  if (schema instanceof z.ZodRecord) return textFields(schema.valueType, `${path}.*`);
  if (schema instanceof z.ZodArray) return textFields(schema.element, `${path}.*`);
  if (!(schema instanceof z.core.$ZodObject)) return [];
  return Object.entries(schema._zod.def.shape).flatMap(([key, below]) =>
    textFields(below, path === '' ? key : `${path}.${key}`),
  );
}

it('an attack comes to stand in every text that the format has', () => {
  const fields = textFields(exerciseSchema, '');
  expect(fields.length).toBeGreaterThan(40);
  // What does not stand in it would not be tried.
  const missing = fields.filter((field) => {
    const pattern = new RegExp(`^${field.replaceAll('.', '\\.').replaceAll('*', '[^.]+')}$`);
    return ![...hostileExercise(EVERYTHING, 0).texts.keys()].some((path) => pattern.test(path));
  });
  expect(missing).toEqual([]);
});

/** The full exercise and the texts that it leaves out. */
const EVERYTHING = FULL.replace(
  '    otherwise: { change: { tension: 2 } }',
  '    otherwise: { say: Too late., change: { tension: 2 } }',
);

/** Whatever is written during a session, replaced by attacks. */
function hostileLog(shift: number): readonly LogRecord[] {
  let next = shift;
  const words = () => attackAt((next += 1)).text;
  const rewritten = (value: unknown, key: string): unknown => {
    if (Array.isArray(value)) return value.map((item) => rewritten(item, key));
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([name, below]) => [name, rewritten(below, name)]));
    return typeof value === 'string' && ['reason', 'text', 'remark'].includes(key) ? words() : value;
  };
  return ARCHIVED_LOG.map((record) => rewritten(record, '') as LogRecord);
}

const seatsOf = (exercise: ReturnType<typeof readExercise>, shift: number) =>
  exercise.roles.map(({ id }, index) => ({ role: id, person: attackAt(shift + index).text }));

describe('a report of hostile texts', () => {
  const shapeOf = (source: string) => {
    const { elements } = readDocument(source);
    return {
      names: new Set(elements.map(({ name }) => name)),
      attributes: new Set(
        elements.flatMap(({ name, attributes }) => Object.keys(attributes).map((key) => `${name} ${key}`)),
      ),
    };
  };
  const reported = (text: string, name: string, log: readonly LogRecord[], shift: number) => {
    const exercise = readExercise(text);
    const session = { name, seats: seatsOf(exercise, shift), pace: { kind: 'facilitator' } as const, frameTitle: name };
    return sessionReport(compile(exercise), session, log, { includePeople: true });
  };
  // The same exercise with harmless texts of the same kind: what a report is made of.
  const plain = shapeOf(
    reportDocument(
      reported(withTexts(FULL, (_, index) => `Text ${index}`).text, 'Plain', ARCHIVED_LOG, 0),
      english,
      'en',
    ),
  );

  it.each(ATTACKS.map(({ name }, shift) => [name, shift] as const))(
    '%s and all others: is made of the same elements',
    (_, shift) => {
      const { text } = hostileExercise(FULL, shift);
      const log = hostileLog(shift);
      const report = reported(text, attackAt(shift).text, log, shift);
      const source = reportDocument(report, english, 'en');
      const { names, attributes } = shapeOf(source);
      expect([...names].filter((name) => !plain.names.has(name))).toEqual([]);
      expect([...attributes].filter((name) => !plain.attributes.has(name))).toEqual([]);
      expect(readDocument(source).styles.join('')).not.toMatch(/url\(|@import|expression|<\//i);
      expect(source).not.toMatch(/[^\P{Cc}\n\t]|\p{Bidi_Control}/u);
      expect(JSON.parse(reportJson(report, log))).toMatchObject({ format: 'liaison-report' });
    },
  );
});

describe('the command line with hostile texts', () => {
  /** What would move the cursor, change the title, write the clipboard or turn the line around. */
  const STEERING = /[^\P{Cc}\n\t]|\p{Bidi_Control}/u;

  it.each(ATTACKS.map(({ name }, shift) => [name, shift] as const))(
    '%s first: nothing steers the terminal',
    (_, shift) => {
      const { text } = hostileExercise(FULL, shift);
      const broken = text.replace('  joint_cell:', '  joint_cel:');
      const liaison = aCommandLine({
        'exercise.yaml': text,
        'broken.yaml': broken,
        'one.json': anArchive(hostileLog(shift), text),
        [`${attackAt(shift).text}.yaml`]: broken,
      });
      for (const args of [
        ['check', 'exercise.yaml'],
        ['check', 'exercise.yaml', '--json'],
        ['check', 'broken.yaml', `${attackAt(shift).text}.yaml`],
        ['simulate', 'exercise.yaml', '--runs', '5'],
        ['simulate', 'exercise.yaml', '--runs', '5', '--json'],
        ['replay', 'one.json'],
        ['report', 'one.json', '--people'],
        ['report', 'one.json', '--people', '--json'],
        ['texts', 'exercise.yaml', '--language', 'sq'],
        [attackAt(shift).text],
        ['help', attackAt(shift).text],
        ['replay', attackAt(shift).text],
      ]) {
        const { out, err } = liaison(...args);
        expect(STEERING.exec(out + err)?.[0], args.join(' ')).toBeUndefined();
        expect(out + err).not.toBe('');
        expect(err).not.toContain('fault of Liaison');
        if (args.includes('--json')) expect(() => JSON.parse(out) as unknown).not.toThrow();
      }
    },
  );
});
