import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { lineOf, resultOf, type Bar, type Result } from './bar';
import { condition } from './condition';
import { growth } from './growth';
import { open } from './open';
import { play } from './play';
import { proofBars } from './proof';
import { step } from './step';

const BARS: readonly Bar[] = [play, step, condition, open, growth, ...proofBars];

/** The value of an option, or undefined where it is not given. */
function option(name: string): string | undefined {
  const index = process.argv.indexOf(name);
  return index < 0 ? undefined : (process.argv[index + 1] ?? '');
}

/**
 * Both sides of a bar run in one process, and each bar in one of its own: what one leaves behind, in memory and in what the
 * engine has learnt, does not count for the next. Null when it could not be measured; the process has said why.
 */
function measuredApart(name: string): Result | null {
  const script = fileURLToPath(import.meta.url);
  const { status, stdout } = spawnSync(process.execPath, [...process.execArgv, script, '--bar', name], {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  });
  return status === 0 ? (JSON.parse(stdout) as Result) : null;
}

function measureAll(names: readonly string[], json: boolean): void {
  const results = names.map((name) => {
    const result = measuredApart(name);
    if (!json) console.log(result ? lineOf(result) : `${name}: could not be measured FALLS SHORT`);
    return result;
  });
  if (json) console.log(JSON.stringify(results, null, 2));
  process.exitCode = results.every((result) => result?.met) ? 0 : 1;
}

const all = BARS.map(({ name }) => name);
const wanted = option('--only')?.split(',') ?? all;
const unknown = wanted.filter((name) => !all.includes(name));
const here = BARS.find(({ name }) => name === option('--bar'));
if (here) console.log(JSON.stringify(resultOf(here)));
else if (unknown.length > 0) {
  console.error(`No such bar: ${unknown.join(', ')}. There are: ${all.join(', ')}.`);
  process.exitCode = 2;
} else measureAll(wanted, process.argv.includes('--json'));
