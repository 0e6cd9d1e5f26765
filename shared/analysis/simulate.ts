import type { CompiledExercise } from '../kernel/compile';
import { playTable, type Moment } from './playTable';
import type { Policy } from './policy';
import { runSeed } from './runSeed';
import type { Simulation } from './simulation';
import { SimulationTally } from './simulationTally';

export interface SimulateOptions {
  /** How many tables play; 1 or more. */
  readonly runs: number;
  /** Any 32-bit integer. */
  readonly seed: number;
  readonly policy: Policy;
  /** Asked after each table; false stops it there. */
  readonly keepGoing?: (done: number) => boolean;
  /** Sees everything that happens, table by table, from STARTEX on. */
  readonly watch?: (moment: Moment) => void;
}

/**
 * Lets seeded tables play an exercise by themselves and tells what came of it. The same options give the same result. Run `n`
 * (from 0) is the playthrough of `playTable` with `runSeed(seed, n)`; of `least_used` only in the course of all before it.
 */
export function simulate(
  compiled: CompiledExercise,
  { runs, seed, policy, keepGoing, watch }: SimulateOptions,
): Simulation {
  const tally = new SimulationTally(compiled);
  for (let run = 0; run < runs; run += 1) {
    for (const moment of playTable(compiled, { policy, seed: runSeed(seed, run), taken: tally.taken })) {
      tally.add(moment);
      watch?.(moment);
    }
    tally.endTable();
    if (keepGoing && !keepGoing(run + 1)) break;
  }
  return { seed, policy, ...tally.result() };
}
