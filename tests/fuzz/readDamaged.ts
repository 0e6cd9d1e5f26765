import { readFileSync } from 'node:fs';
import type { Finding } from '#shared/exercise/finding';
import { MAX_FINDINGS } from '#shared/exercise/findingList';
import { parseExercise, type ParsedExercise } from '#shared/exercise/parseExercise';
import { readTexts } from '#shared/exercise/texts/readTexts';
import { compile } from '#shared/kernel/compile';
import { FULL } from '../support/exerciseTexts';
import { mutateText, seededDraw } from '../support/mutateText';
import { textsFile } from '../support/textsFiles';

const SHIPPED = new URL('../../exercises/mitrovica_bridge/exercise.yaml', import.meta.url);
/** Reading that takes longer than this counts as a hang; milliseconds of the processor, so that a busy machine does not count. */
const HANG = 2_000;
const MICROSECONDS = 1_000;

type Read = { readonly kind: 'valid' | 'invalid'; readonly findings: readonly Finding[] };

interface Source {
  readonly what: string;
  readonly text: string;
  readonly read: (text: string) => Read;
}

/** Of five one is the shipped exercise, which is longer, and one the texts of an exercise in another language. */
function sources(): readonly Source[] {
  const full: Source = { what: 'everything that the format has', text: FULL, read: readAndCompile };
  const shipped: Source = {
    what: 'a shipped exercise',
    text: readFileSync(SHIPPED, 'utf8'),
    read: readAndCompile,
  };
  const texts: Source = {
    what: 'texts in another language',
    text: textsFile(FULL, (of) => of.toUpperCase()),
    read: (text) => readTexts(text, FULL),
  };
  return [full, full, full, shipped, texts];
}

/** What reads as valid can be run, under each of its frames. */
function readAndCompile(text: string): ParsedExercise {
  const parsed = parseExercise(text);
  if (parsed.kind === 'valid') {
    compile(parsed.exercise);
    for (const { exercise } of parsed.exercise.frames) compile(exercise);
  }
  return parsed;
}

export interface DamagedRead {
  readonly valid: number;
  readonly refused: number;
  /** What went wrong: an exception, or findings that cannot be right; each with the text. */
  readonly faults: readonly { readonly round: number; readonly what: string; readonly text: string }[];
  /** How many of each kind of file were read. */
  readonly kinds: Readonly<Record<string, number>>;
  /** How many took longer than two seconds. */
  readonly hangs: number;
  /** Milliseconds of the processor. */
  readonly slowest: number;
}

/** Reads `count` damaged files, the same ones for the same seed. `onRound` is told how many are read. */
export function readDamaged(
  count: number,
  seed: number,
  onRound: (done: number) => void = () => undefined,
): DamagedRead {
  const draw = seededDraw(seed);
  const from = sources();
  const faults: DamagedRead['faults'][number][] = [];
  const kinds: Record<string, number> = {};
  let [valid, hangs, slowest] = [0, 0, 0];
  for (let round = 0; round < count; round += 1) {
    const source = from[round % from.length];
    if (!source) continue;
    kinds[source.what] = (kinds[source.what] ?? 0) + 1;
    const text = mutateText(source.text, draw);
    const start = process.cpuUsage();
    try {
      const read = source.read(text);
      if (read.kind === 'valid') valid += 1;
      const what = faultOf(read, text);
      if (what !== null) faults.push({ round, what, text });
    } catch (error) {
      faults.push({ round, what: error instanceof Error ? (error.stack ?? error.message) : String(error), text });
    }
    const { user, system } = process.cpuUsage(start);
    const taken = (user + system) / MICROSECONDS;
    slowest = Math.max(slowest, taken);
    if (taken > HANG) hangs += 1;
    onRound(round + 1);
  }
  return { valid, refused: count - valid, kinds, faults, hangs, slowest };
}

function faultOf({ kind, findings }: Read, text: string): string | null {
  if (findings.some(({ severity }) => severity === 'error') !== (kind === 'invalid'))
    return `${kind}, but not for errors`;
  if (findings.length > MAX_FINDINGS + 1) return `${findings.length} findings`;
  const astray = findings.find((finding) => !isInPlace(finding, text));
  return astray ? `a finding that points nowhere: ${JSON.stringify(astray)}` : null;
}

function isInPlace({ range, message }: Finding, text: string): boolean {
  const lineStart = text.lastIndexOf('\n', range.start - 1) + 1;
  const linesBefore = range.start === 0 ? 0 : (text.slice(0, range.start).match(/\n/g)?.length ?? 0);
  return (
    !/undefined|\[object|NaN/.test(message) &&
    0 <= range.start &&
    range.start <= range.end &&
    range.end <= text.length &&
    range.line === linesBefore + 1 &&
    range.column === range.start - (range.start === 0 ? 0 : lineStart) + 1
  );
}
