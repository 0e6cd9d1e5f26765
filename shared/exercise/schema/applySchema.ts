import type { z } from 'zod';
import { FINDING_CODES, type FindingCode } from '../findingCodes';
import { didYouMean, oneOf, suggest } from '../suggest';
import type { Problem, Reporter } from '../reporter';
import type { Path } from '../yaml/path';
import { readBySchema } from './readBySchema';
import { keysOf, schemaAt, shapesOf, standInFor } from './schemaAt';

/** Each round repairs what the round before found; a stand-in can itself stand in a place that was not looked at before. */
const MAX_ROUNDS = 4;

/** A kind of file: its schema, and what to write where nothing of it is there. */
export interface FileShape<T extends z.ZodType> {
  readonly schema: T;
  readonly beginning: string;
}

/**
 * Types the data of a file. Where something is wrong it is reported and a stand-in takes its place, so that the rest can be
 * checked as well. Null when not even that gives a whole file. `data` is changed.
 */
export function applySchema<T extends z.ZodType>(
  shape: FileShape<T>,
  data: unknown,
  reporter: Reporter,
): z.output<T> | null {
  const { schema } = shape;
  let whole = data;
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const result = readBySchema(schema, whole);
    if (result === null) {
      const message = 'There is more wrong in this file than can be told. Is this an exercise file?';
      reporter.add({ code: 'LX0002', path: [], at: 'value', message, suggestion: null });
      return null;
    }
    if (result.success) return result.data;
    const issues = result.error.issues.flatMap((found) => flatten(found, []));
    const isUnknownKey = ({ code }: z.core.$ZodIssue) => code === 'unrecognized_keys';
    for (const issue of [...issues.filter(isUnknownKey), ...issues.filter((other) => !isUnknownKey(other))]) {
      for (const problem of problemsOf(shape, issue, whole)) report(reporter, problem);
      if (reporter.full) return null;
      whole = repair(schema, whole, issue);
    }
  }
  return null;
}

function report(reporter: Reporter, problem: Problem): void {
  const { code, path, suggestion } = problem;
  if (reporter.broken.covers(path)) return;
  reporter.broken.add(path);
  // A misspelt key stands for the one that it means, which is then missing only in appearance.
  if (code === 'LX0020' && suggestion !== null) reporter.broken.add([...path.slice(0, -1), suggestion]);
  reporter.add(problem);
}

/** The issues of the alternative that the author meant: the one that takes a value of this shape. */
function flatten(issue: z.core.$ZodIssue, above: Path): readonly z.core.$ZodIssue[] {
  const path = [...above, ...issue.path];
  if (issue.code !== 'invalid_union') return [{ ...issue, path }];
  const meant = issue.errors.find(
    (issues) => !issues.some(({ code, path: at }) => code === 'invalid_type' && at.length === 0),
  );
  return (meant ?? [{ code: 'invalid_type', expected: 'union', path: [], message: '' } as const]).flatMap((found) =>
    flatten(found, pathOf({ path })),
  );
}

function pathOf({ path }: { readonly path: readonly PropertyKey[] }): (string | number)[] {
  return path.map((step) => (typeof step === 'symbol' ? step.toString() : step));
}

function problemsOf(shape: FileShape<z.ZodType>, issue: z.core.$ZodIssue, data: unknown): readonly Problem[] {
  const path = pathOf(issue);
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(shape, path, key));
  if (issue.code === 'invalid_type') return [wrongShape(shape, path, valueAt(data, path) === undefined)];
  const { code, suggestion }: Record<string, unknown> = (issue.code === 'custom' && issue.params) || {};
  return [
    {
      code: isFindingCode(code) ? code : 'LX0023',
      path,
      at: 'value',
      message: issue.message,
      suggestion: typeof suggestion === 'string' ? suggestion : null,
    },
  ];
}

function isFindingCode(code: unknown): code is FindingCode {
  return typeof code === 'string' && Object.hasOwn(FINDING_CODES, code);
}

function unknownKey({ schema }: FileShape<z.ZodType>, path: Path, key: string): Problem {
  const at = { path: [...path, key], at: 'key' } as const;
  const known = keysOf(schemaAt(schema, path));
  const suggestion = suggest(key, known);
  const hint = didYouMean(suggestion) || `. Here go ${oneOf(known)}.`;
  return { code: 'LX0020', ...at, message: `There is no key \`${key}\` here${hint}`, suggestion };
}

function wrongShape({ schema, beginning }: FileShape<z.ZodType>, path: Path, isMissing: boolean): Problem {
  if (isMissing && path.length > 0) {
    const key = String(path.at(-1));
    return {
      code: 'LX0022',
      path,
      at: 'key',
      message: `\`${key}\` is missing. Add a line \`${key}: ...\`.`,
      suggestion: null,
    };
  }
  if (path.length === 0) return { code: 'LX0023', path, at: 'value', message: beginning, suggestion: null };
  const shapes = shapesOf(schemaAt(schema, path)).join(', or ');
  return { code: 'LX0023', path, at: 'value', message: `Something else belongs here: ${shapes}.`, suggestion: null };
}

/** Takes out unknown keys; puts a stand-in for whatever else is wrong. */
function repair(whole: z.ZodType, data: unknown, issue: z.core.$ZodIssue): unknown {
  const path = pathOf(issue);
  if (issue.code === 'unrecognized_keys') {
    const owner = valueAt(data, path);
    for (const key of issue.keys) if (isRecord(owner)) delete owner[key];
    return data;
  }
  const schema = schemaAt(whole, path);
  const standIn = schema === null ? undefined : standInFor(schema);
  const last = path.at(-1);
  if (last === undefined) return standIn;
  const owner = valueAt(data, path.slice(0, -1));
  if (Array.isArray(owner) && typeof last === 'number') owner[last] = standIn;
  else if (isRecord(owner)) owner[last] = standIn;
  return data;
}

function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const step of path) {
    const held = (isRecord(value) || Array.isArray(value)) && Object.hasOwn(value, step);
    value = held ? (value as Record<string | number, unknown>)[step] : undefined;
  }
  return value;
}

function isRecord(value: unknown): value is Record<string | number, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
