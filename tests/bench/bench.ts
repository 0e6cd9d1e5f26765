import { lineOf, resultOf, type Bar, type Result } from './bar';
import { condition } from './condition';
import { growth } from './growth';
import { open } from './open';
import { play } from './play';
import { step } from './step';

const BARS: readonly Bar[] = [play, step, condition, open, growth];

const args = process.argv.slice(2);
const json = args.includes('--json');
const only = args[args.indexOf('--only') + 1]?.split(',').map((name) => name.trim());
const wanted = args.includes('--only') ? only : undefined;
const unknown = wanted?.filter((name) => BARS.every((bar) => bar.name !== name)) ?? [];

if (unknown.length > 0) {
  console.error(`No such bar: ${unknown.join(', ')}. There are: ${BARS.map(({ name }) => name).join(', ')}.`);
  process.exitCode = 2;
} else {
  const results: Result[] = [];
  for (const bar of BARS) {
    if (wanted && !wanted.includes(bar.name)) continue;
    const result = resultOf(bar);
    results.push(result);
    if (!json) console.log(lineOf(result));
  }
  if (json) console.log(JSON.stringify(results, null, 2));
  process.exitCode = results.every(({ met }) => met) ? 0 : 1;
}
