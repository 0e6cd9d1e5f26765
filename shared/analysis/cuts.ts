import { effectsOf } from '../exercise/effectsOf';
import type { Expression } from '../exercise/condition/ast';
import type { Decision, Exercise } from '../exercise/exercise';
import type { IndicatorId } from '../exercise/ids';
import { constantOf } from '../kernel/constantOf';
import { partsOf } from '../kernel/partsOf';

/** A condition tells values below a cut from values at or above it. `ALL`: it may tell any two values apart. */
export type Cuts = ReadonlySet<number> | typeof ALL;
export const ALL = 'all';

const LOWEST = 0;
const HIGHEST = 100;

/** Where an expression divides the values of each indicator that it reads. */
export function cutsOf(expression: Expression): ReadonlyMap<IndicatorId, Cuts> {
  const found = new Map<IndicatorId, Set<number> | typeof ALL>();
  const add = (id: IndicatorId, values: readonly number[]) => {
    const cuts = found.get(id) ?? new Set<number>();
    if (cuts !== ALL) for (const value of values) cuts.add(value);
    found.set(id, cuts);
  };
  const visit = (part: Expression): void => {
    const plain = plainComparison(part);
    if (plain) add(plain.indicator, plain.cuts);
    else if (part.kind === 'indicator') found.set(part.id, ALL);
    else partsOf(part).forEach(visit);
  };
  visit(expression);
  return found;
}

/** An indicator against constants, which is how nearly all conditions read one. */
function plainComparison(
  part: Expression,
): { readonly indicator: IndicatorId; readonly cuts: readonly number[] } | null {
  if (part.kind === 'oneOf' && part.operand.kind === 'indicator') {
    const values = part.list.map(constantOf);
    if (values.every((value) => value !== null)) return { indicator: part.operand.id, cuts: values.flatMap(around) };
  }
  if (part.kind !== 'comparison') return null;
  const [indicator, other, mirrored] =
    part.left.kind === 'indicator' ? [part.left, part.right, false] : [part.right, part.left, true];
  const value = constantOf(other);
  if (indicator.kind !== 'indicator' || value === null) return null;
  const operator = mirrored ? MIRRORED[part.operator] : part.operator;
  if (operator === '==' || operator === '!=') return { indicator: indicator.id, cuts: around(value) };
  // `>= 39.5` and `> 39` both begin at 40.
  return {
    indicator: indicator.id,
    cuts: [operator === '>=' || operator === '<' ? Math.ceil(value) : Math.floor(value) + 1],
  };
}

const MIRRORED = { '==': '==', '!=': '!=', '<': '>', '<=': '>=', '>': '<', '>=': '<=' } as const;

function around(value: number): readonly number[] {
  return [Math.ceil(value), Math.floor(value) + 1];
}

/** What a decision can still do to an indicator: the amounts by which it may move it, 0 left out. */
export function movementsOf(decision: Decision, indicator: IndicatorId): readonly number[] {
  const amounts = effectsOf(decision).map(({ change }) =>
    change.reduce((sum, each) => (each.indicator === indicator ? sum + each.by : sum), 0),
  );
  return [...new Set(amounts)].filter((by) => by !== 0);
}

/**
 * The class of each value 0-100 of an indicator: values of one class meet the same fate in every condition, now and after any
 * of the movements, each of which may happen once. `cuts` are those of the conditions that are still looked at.
 */
export function classesOf(cuts: Cuts, movements: readonly (readonly number[])[]): Uint8Array {
  const classes = new Uint8Array(HIGHEST + 1);
  if (cuts === ALL) return classes.map((_, value) => value);
  // A cut at 40 after a rise of 8 is a cut at 32 before it.
  const before = new Set(cuts);
  for (const amounts of movements) {
    const known = [...before];
    for (const by of amounts) for (const cut of known) before.add(cut - by);
  }
  let current = 0;
  for (let value = LOWEST; value <= HIGHEST; value += 1) {
    if (value > LOWEST && before.has(value)) current += 1;
    classes[value] = current;
  }
  return classes;
}

/** The cuts of several conditions together, by indicator. */
export function joined(maps: readonly ReadonlyMap<IndicatorId, Cuts>[], exercise: Exercise): readonly (Cuts | null)[] {
  return exercise.indicators.map(({ id, drift }) => {
    const all = maps.flatMap((map) => map.get(id) ?? []);
    if (all.length === 0) return null;
    if (drift !== null || all.includes(ALL)) return ALL;
    return new Set(all.flatMap((cuts) => (cuts === ALL ? [] : [...cuts])));
  });
}
