import type { Band } from '../exercise/exercise';
import type { Seconds } from '../exercise/units';
import type { ChartedIndicator, ChartTexts } from './chartModel';
import type { ChartScale } from './chartScale';
import { round, type Shape } from './drawing';
import type { IndicatorPoint } from './reportModel';
import { wrapWords } from './wrapWords';

export const STRIP = 48;
const NAME_CHARACTERS = 22;
const NOTE_CHARACTERS = 18;

/** Where the strips lie: from `left` to `right`, from the constant head down to `bottom`. */
export interface Plot {
  readonly until: Seconds;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly scale: ChartScale;
  readonly x: (at: Seconds) => number;
}

/** The line of a value that stands still and jumps. */
function stepPath(
  points: readonly IndicatorPoint[],
  until: Seconds,
  x: (at: Seconds) => number,
  y: (value: number) => number,
): string {
  const [first, ...rest] = points;
  if (!first) return '';
  return `M${x(first.at)} ${y(first.value)}${rest.map(({ at, value }) => `H${x(at)}V${y(value)}`).join('')}H${x(until)}`;
}

function bandShapes(
  bands: readonly Band[],
  y: (value: number) => number,
  { left, right, scale }: Plot,
): readonly Shape[] {
  // Every second band is shaded: its edges are seen, and nothing has to be printed over the line.
  return bands
    .filter(({ from, to }, index) => index % 2 === 1 && to > scale.low && from < scale.high)
    .map(({ from, to }) => {
      const [top, bottom] = [y(Math.min(to + 0.5, scale.high)), y(Math.max(from - 0.5, scale.low))];
      return { kind: 'rect', role: 'band', x: left, y: top, width: right - left, height: round(bottom - top) };
    });
}

/** One indicator: its name left, its course, and right of it how far it came and what that means. */
export function indicatorStrip(
  indicator: ChartedIndicator,
  top: number,
  plot: Plot,
  texts: ChartTexts,
): readonly Shape[] {
  const { left, right, until, x, scale } = plot;
  const y = (value: number) => round(top + STRIP - ((value - scale.low) / (scale.high - scale.low)) * STRIP);
  const start = indicator.points[0]?.value ?? 0;
  const end = indicator.points.at(-1)?.value ?? start;
  const band = indicator.bands.find(({ from, to }) => end >= from && end <= to)?.name;
  const improved = indicator.better === 'higher' ? end > start : end < start;
  const verdict = end === start ? texts.unchanged : improved ? texts.better : texts.worse;
  const notes = wrapWords(band ? `${verdict}, ${band}` : verdict, NOTE_CHARACTERS, 2);
  const names = wrapWords(indicator.name, NAME_CHARACTERS, 2);
  const middle = top + STRIP / 2;
  const valueAt = middle - 1 - (notes.length - 1) * 7;
  return [
    ...bandShapes(indicator.bands, y, plot),
    { kind: 'rect', role: 'frame', x: left, y: top, width: right - left, height: STRIP },
    { kind: 'path', role: 'area', d: `${stepPath(indicator.points, until, x, y)}V${y(start)}H${left}Z` },
    { kind: 'path', role: 'start', d: `M${left} ${y(start)}H${right}` },
    { kind: 'path', role: 'line', d: stepPath(indicator.points, until, x, y) },
    { kind: 'circle', role: 'dot', x: x(until), y: y(end), r: 3 },
    ...names.map((text, index): Shape => ({
      kind: 'text',
      role: 'name',
      x: left - 10,
      y: middle + 4 + (index - (names.length - 1) / 2) * 14,
      anchor: 'end',
      text,
    })),
    { kind: 'text', role: 'value', x: right + 12, y: valueAt, anchor: 'start', text: `${start} \u2192 ${end}` },
    ...notes.map((text, index): Shape => ({
      kind: 'text',
      role: 'note',
      x: right + 12,
      y: valueAt + 15 + index * 13,
      anchor: 'start',
      text,
    })),
  ];
}
