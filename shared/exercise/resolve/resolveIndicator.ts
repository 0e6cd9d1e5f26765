import type { Drift, Indicator } from '../exercise';
import type { IndicatorId } from '../ids';
import type { ExerciseFile } from '../schema/exerciseSchema';
import type { Path } from '../yaml/path';
import type { Scope } from './scope';

type IndicatorEntry = ExerciseFile['indicators'][string];

/** An indicator with its bands and its drift. */
export function resolveIndicator(scope: Scope, id: string, entry: IndicatorEntry): Indicator {
  const { name, start, better, bands, drift } = entry;
  return {
    id: id as IndicatorId,
    name,
    start,
    better,
    bands: Object.entries(bands).map(([band, range]) => ({ name: band.replaceAll('_', ' '), ...range })),
    drift: drift === undefined ? null : driftOf(scope, drift, ['indicators', id, 'drift', 'when']),
  };
}

function driftOf(scope: Scope, { every, by, when }: NonNullable<IndicatorEntry['drift']>, path: Path): Drift {
  return { every, by, when: scope.condition(when, path) };
}
