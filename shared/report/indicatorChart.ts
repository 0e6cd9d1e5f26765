import type { Band } from '../exercise/exercise';
import { SECONDS_PER_MINUTE, type Seconds } from '../exercise/units';
import { exerciseClock } from './exerciseClock';
import type { IndicatorPoint } from './reportModel';
import { spread } from './spread';
import { wrapWords } from './wrapWords';

/** What a shape is; the document and the screen each give it their own ink. No role is told by colour alone. */
export type ShapeRole =
  | 'band'
  | 'frame'
  | 'grid'
  | 'start'
  | 'area'
  | 'line'
  | 'dot'
  | 'name'
  | 'value'
  | 'note'
  | 'tick'
  | 'markLine'
  | 'mark'
  | 'markText'
  | 'openMark'
  | 'openMarkText'
  | 'endingLine'
  | 'endingText';

export type Shape =
  | {
      readonly kind: 'rect';
      readonly role: ShapeRole;
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    }
  | { readonly kind: 'path'; readonly role: ShapeRole; readonly d: string }
  | { readonly kind: 'circle'; readonly role: ShapeRole; readonly x: number; readonly y: number; readonly r: number }
  | {
      readonly kind: 'text';
      readonly role: ShapeRole;
      readonly x: number;
      readonly y: number;
      readonly anchor: 'start' | 'middle' | 'end';
      readonly text: string;
    };

/** A drawing in its own units, to be scaled as a whole. `title` and `description` say in words what it shows. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  readonly shapes: readonly Shape[];
}

export interface ChartedIndicator {
  readonly name: string;
  readonly better: 'lower' | 'higher';
  readonly bands: readonly Band[];
  readonly points: readonly IndicatorPoint[];
}

export interface ChartInput {
  readonly indicators: readonly ChartedIndicator[];
  /** The right edge: exercise time now, or at the end. */
  readonly until: Seconds;
  /** Decisions by their number, where they were closed. */
  readonly marks: readonly { readonly at: Seconds; readonly number: number; readonly decided: boolean }[];
  readonly ending: { readonly at: Seconds; readonly title: string } | null;
}

export interface ChartTexts {
  readonly title: string;
  readonly better: string;
  readonly worse: string;
  readonly unchanged: string;
  readonly endingMark: (title: string) => string;
  readonly went: (name: string, from: number, to: number) => string;
  readonly decisionAt: (number: number, clock: string) => string;
  readonly endedAt: (title: string, clock: string) => string;
}

const NAMES = 148;
const VALUES = 104;
const STRIP = 48;
const GAP = 8;
const MARK_RADIUS = 9;
const HEAD = 48;
const FOOT = 24;
const NAME_CHARACTERS = 22;
const MOST_TICKS = 8;
const TICK_STEPS = [1, 2, 5, 10, 15, 30, 60, 120, 240, 480, 1440];

/**
 * Every indicator as a strip of its own over one time axis (0-100 upwards, its bands shaded), with the decisions marked
 * through all of them. One line to a strip needs no legend and reads the same in black and white.
 */
export function indicatorChart(input: ChartInput, texts: ChartTexts, width: number): Drawing {
  const { indicators, marks, ending } = input;
  const plot = plotOf(Math.max(input.until, SECONDS_PER_MINUTE), width, indicators.length);

  return {
    width,
    height: plot.bottom + FOOT,
    title: texts.title,
    description: describe(input, texts),
    shapes: [
      ...timeAxis(plot),
      ...indicators.flatMap((indicator, index) => strip(indicator, HEAD + index * (STRIP + GAP), plot, texts)),
      ...(ending ? endingMark(ending, plot, texts) : []),
      ...decisionMarks(marks, plot),
    ],
  };
}

/** Where the strips lie: from `left` to `right`, from the constant head down to `bottom`. */
interface Plot {
  readonly until: Seconds;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly x: (at: Seconds) => number;
}

function plotOf(until: Seconds, width: number, strips: number): Plot {
  const [left, right] = [NAMES, width - VALUES];
  const x = (at: Seconds) => round(left + (Math.min(at, until) / until) * (right - left));
  return { until, left, right, bottom: HEAD + strips * (STRIP + GAP) - GAP, x };
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
  left: number,
  width: number,
): readonly Shape[] {
  // Every second band is shaded: its edges are seen, and nothing has to be printed over the line.
  return bands
    .filter((_, index) => index % 2 === 1)
    .map(({ from, to }) => {
      const [top, bottom] = [y(Math.min(to + 0.5, 100)), y(Math.max(from - 0.5, 0))];
      return { kind: 'rect', role: 'band', x: left, y: top, width, height: round(bottom - top) };
    });
}

function strip(
  indicator: ChartedIndicator,
  top: number,
  { left, right, until, x }: Plot,
  texts: ChartTexts,
): readonly Shape[] {
  const y = (value: number) => round(top + STRIP - (value / 100) * STRIP);
  const start = indicator.points[0]?.value ?? 0;
  const end = indicator.points.at(-1)?.value ?? start;
  const band = indicator.bands.find(({ from, to }) => end >= from && end <= to)?.name;
  const improved = indicator.better === 'higher' ? end > start : end < start;
  const verdict = end === start ? texts.unchanged : improved ? texts.better : texts.worse;
  const names = wrapWords(indicator.name, NAME_CHARACTERS, 2);
  const middle = top + STRIP / 2;
  return [
    ...bandShapes(indicator.bands, y, left, right - left),
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
    { kind: 'text', role: 'value', x: right + 12, y: middle - 1, anchor: 'start', text: `${start} \u2192 ${end}` },
    {
      kind: 'text',
      role: 'note',
      x: right + 12,
      y: middle + 14,
      anchor: 'start',
      text: band ? `${verdict}, ${band}` : verdict,
    },
  ];
}

function timeAxis({ until, x, bottom }: Plot): readonly Shape[] {
  const minutes = until / SECONDS_PER_MINUTE;
  const step = TICK_STEPS.find((each) => minutes / each < MOST_TICKS) ?? Math.ceil(minutes / MOST_TICKS);
  return Array.from(
    { length: Math.floor(minutes / step) + 1 },
    (_, index) => index * step * SECONDS_PER_MINUTE,
  ).flatMap((at): readonly Shape[] => [
    { kind: 'path', role: 'grid', d: `M${x(at)} ${HEAD}V${bottom + 4}` },
    { kind: 'text', role: 'tick', x: x(at), y: bottom + 17, anchor: 'middle', text: exerciseClock(at) },
  ]);
}

function decisionMarks(marks: ChartInput['marks'], { x, left, right, bottom }: Plot): readonly Shape[] {
  const sorted = marks.toSorted((a, b) => a.at - b.at || a.number - b.number);
  const places = spread(
    sorted.map(({ at }) => x(at)),
    MARK_RADIUS * 2 + 3,
    left,
    right,
  );
  const y = HEAD - 16;
  return sorted.flatMap(({ at, number, decided }, index): readonly Shape[] => {
    const place = round(places[index] ?? x(at));
    return [
      { kind: 'path', role: 'markLine', d: `M${place} ${y + MARK_RADIUS}L${x(at)} ${HEAD}V${bottom}` },
      { kind: 'circle', role: decided ? 'mark' : 'openMark', x: place, y, r: MARK_RADIUS },
      {
        kind: 'text',
        role: decided ? 'markText' : 'openMarkText',
        x: place,
        y: y + 4,
        anchor: 'middle',
        text: String(number),
      },
    ];
  });
}

function endingMark(
  ending: NonNullable<ChartInput['ending']>,
  { x, left, right, bottom }: Plot,
  texts: ChartTexts,
): readonly Shape[] {
  const at = x(ending.at);
  // The title runs towards the side that has room for it.
  const anchor = at - left > right - at ? 'end' : 'start';
  return [
    { kind: 'path', role: 'endingLine', d: `M${at} 3V${bottom}` },
    {
      kind: 'text',
      role: 'endingText',
      x: anchor === 'end' ? at - 6 : at + 6,
      y: 11,
      anchor,
      text: texts.endingMark(ending.title),
    },
  ];
}

function describe({ indicators, marks, ending }: ChartInput, texts: ChartTexts): string {
  return [
    ...indicators.map(({ name, points }) => texts.went(name, points[0]?.value ?? 0, points.at(-1)?.value ?? 0)),
    ...marks.map(({ at, number }) => texts.decisionAt(number, exerciseClock(at))),
    ...(ending ? [texts.endedAt(ending.title, exerciseClock(ending.at))] : []),
  ].join(' ');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
