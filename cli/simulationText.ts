import type { IndicatorSpread, Simulation } from '#shared/analysis/simulation';
import type { Exercise } from '#shared/exercise/exercise';
import { SECONDS_PER_MINUTE, type Seconds } from '#shared/exercise/units';
import { exerciseClock } from '#shared/report/exerciseClock';
import { columns } from './columns';
import { findingLine, type PlacedFinding } from './placedFindings';
import { section } from './section';
import { counted, percent, seconds } from './words';

export interface SimulationResult {
  readonly file: string;
  /** As it was played, under its frame. */
  readonly exercise: Exercise;
  readonly simulation: Simulation;
  readonly hints: readonly PlacedFinding[];
  /** Milliseconds. */
  readonly took: number;
}

/** What came of simulated tables, to be read on a terminal. */
export function simulationText({ file, exercise, simulation, hints, took }: SimulationResult): string {
  const { runs, seed, policy, medianDuration, meanDelay } = simulation;
  const frame = exercise.frame === null ? '' : `, frame ${exercise.frame}`;
  const head =
    `${exercise.title}: ${counted(runs, 'table', 'tables')} played (${policy}, seed ${seed}${frame}) in ${seconds(took)} s\n` +
    `Half of them were through by ${exerciseClock(medianDuration)}.\n` +
    (meanDelay === null ? '' : `What followed from an answer took ${minutes(meanDelay)} min on average.\n`);
  const parts = [
    section('Endings', endings(exercise, simulation)),
    section('Indicators at the end', indicators(simulation)),
    section('Course: means as each phase begins', course(exercise, simulation)),
    section('Left at the end, on average', left(simulation)),
    section('Bands at the end', bands(simulation)),
    section('Decisions', decisions(simulation)),
    section('Thresholds that conditions name', thresholds(simulation)),
    section('Hints', hints.map((hint) => `${findingLine(file, hint)}\n`).join('')),
  ];
  return [head, ...parts.filter((part) => part !== '')].join('\n');
}

function endings(exercise: Exercise, { endings: reached }: Simulation): string {
  return columns(
    reached.map(({ ending, share }) => [
      percent(share).padStart(5),
      ending ?? 'no ending',
      exercise.endings.find(({ id }) => id === ending)?.title ?? '',
    ]),
  );
}

function indicators({ indicators: spreads }: Simulation): string {
  if (spreads.length === 0) return '';
  const rows = spreads.map(({ indicator, mean, median, p10, p90, min, max }) => [
    indicator,
    ...[min, p10, median, p90, max, mean].map(tenths),
  ]);
  return columns([['', 'lowest', '10 %', 'median', '90 %', 'highest', 'mean'], ...rows]);
}

function course(exercise: Exercise, { course: marks, indicators: spreads }: Simulation): string {
  if (spreads.length === 0 || marks.length === 0) return '';
  const startOf = (id: string) => exercise.indicators.find((indicator) => indicator.id === id)?.start ?? 0;
  const rows = spreads.map(({ indicator, mean }) => [
    indicator,
    startOf(indicator),
    ...marks.map(({ means }) => tenths(means.find((each) => each.indicator === indicator)?.mean ?? 0)),
    tenths(mean),
  ]);
  return columns([['', 'STARTEX', ...marks.map(({ phase, at }) => `${phase} ${exerciseClock(at)}`), 'end'], ...rows]);
}

function left({ resources }: Simulation): string {
  return columns(resources.map(({ resource, mean }) => [resource, tenths(mean)]));
}

function bands({ indicators: spreads }: Simulation): string {
  const shares = ({ bands: all }: IndicatorSpread) =>
    all.map(({ band, share }) => `${band} ${percent(share)}`).join(', ');
  return columns(spreads.filter((each) => each.bands.length > 0).map((spread) => [spread.indicator, shares(spread)]));
}

function decisions({ decisions: all, options }: Simulation): string {
  return columns(
    all.flatMap(({ decision, opened, notDecided }) => [
      [decision, `opened ${percent(opened)}`, notDecided === 0 ? '' : `not decided ${percent(notDecided)}`],
      ...options
        .filter((option) => option.decision === decision)
        .map(({ option, offered, taken }) => [`  ${option}`, `offered ${percent(offered)}`, `taken ${percent(taken)}`]),
    ]),
  );
}

function thresholds({ thresholds: all }: Simulation): string {
  return columns(
    all.map(({ indicator, operator, value, holdsAtStart, share }) => [
      `${indicator} ${operator} ${value}`,
      `${holdsAtStart ? 'ceased to hold' : 'came to hold'} at ${percent(share)} of the tables`,
    ]),
  );
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}

function minutes(time: Seconds): number {
  return tenths(time / SECONDS_PER_MINUTE);
}
