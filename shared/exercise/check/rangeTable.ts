import { point, type Interval } from '../condition/interval';
import type { HappeningLeaf, NumberLeaf, Ranges, Truth } from '../condition/ranges';
import type { Decision, Exercise, Fact } from '../exercise';
import type { DecisionId, FactId, IndicatorId, ResourceId } from '../ids';

/** What everything can be, each by its id. */
interface Table {
  readonly indicators: ReadonlyMap<IndicatorId, Interval>;
  readonly resources: ReadonlyMap<ResourceId, Interval>;
  readonly facts: ReadonlyMap<FactId, readonly number[]>;
  readonly elapsed: Interval;
  /** `never` where nothing has happened yet and no answer is given. */
  readonly happened: Truth;
}

/** Ranges that are looked up by id. */
export class RangeTable implements Ranges {
  private readonly rung: Interval;
  private readonly decisions: ReadonlyMap<DecisionId, Decision>;

  constructor(
    exercise: Exercise,
    private readonly table: Table,
  ) {
    this.rung = rungOf(exercise.facts, table.facts);
    this.decisions = new Map(exercise.decisions.map((decision) => [decision.id, decision]));
  }

  number(leaf: NumberLeaf): Interval {
    switch (leaf.kind) {
      case 'indicator':
        return known(this.table.indicators, leaf.id);
      case 'resource':
        return known(this.table.resources, leaf.id);
      case 'elapsed':
        return this.table.elapsed;
      case 'rung':
        return this.rung;
      case 'answer': {
        if (this.table.happened === 'never') return point(0);
        return this.answerTo(known(this.decisions, leaf.decision));
      }
    }
  }

  values(fact: FactId): readonly number[] {
    return known(this.table.facts, fact);
  }

  happened(_leaf: HappeningLeaf): Truth {
    return this.table.happened;
  }

  /** An answer as a number, whatever is asked of it; it reads as 0 before it is given. */
  private answerTo({ form, options }: Decision): Interval {
    switch (form.kind) {
      case 'choice':
      case 'several':
        return { min: 0, max: 1 };
      case 'ranking':
        return { min: 0, max: options.length };
      case 'allocation':
        return { min: 0, max: known(this.table.resources, form.resource).max };
      case 'estimate':
        return { min: Math.min(0, form.min), max: Math.max(0, form.max) };
      case 'text':
        return point(0);
    }
  }
}

/** The highest rung that stands for certain, and the highest that can. */
function rungOf(facts: readonly Fact[], values: ReadonlyMap<FactId, readonly number[]>): Interval {
  let [min, max] = [0, 0];
  for (const { id, rung } of facts) {
    if (rung === null) continue;
    const possible = known(values, id);
    if (!possible.includes(0)) min = Math.max(min, rung);
    if (possible.includes(1)) max = Math.max(max, rung);
  }
  return { min, max };
}

function known<Id, Value>(map: ReadonlyMap<Id, Value>, id: Id): Value {
  const value = map.get(id);
  if (value === undefined) throw new Error(`Nothing is known of ${String(id)}`);
  return value;
}
