import { SECONDS_PER_MINUTE, type Seconds } from '../exercise/units';
import type { ChartInput, ChartTexts } from './chartModel';
import { chartScale } from './chartScale';
import { round, type Drawing, type Shape } from './drawing';
import { exerciseClock } from './exerciseClock';
import { indicatorStrip, STRIP, type Plot } from './indicatorStrip';
import { spread } from './spread';

const NAMES = 148;
const VALUES = 128;
const GAP = 8;
const MARK_RADIUS = 9;
const HEAD = 48;
const FOOT = 24;
const MOST_TICKS = 8;
const TICK_STEPS = [1, 2, 5, 10, 15, 30, 60, 120, 240, 480, 1440];

/**
 * Every indicator as a strip of its own over one time axis (one scale for all, its bands shaded), with the decisions marked
 * through all of them. One line to a strip needs no legend and reads the same in black and white.
 */
export function indicatorChart(input: ChartInput, texts: ChartTexts, width: number): Drawing {
  const { indicators, marks, ending } = input;
  const plot = plotOf(input, width);

  return {
    width,
    height: plot.bottom + FOOT,
    title: texts.title,
    description: describe(input, texts),
    shapes: [
      ...timeAxis(plot),
      ...indicators.flatMap((indicator, index) => indicatorStrip(indicator, HEAD + index * (STRIP + GAP), plot, texts)),
      ...(ending ? endingMark(ending, plot, texts) : []),
      ...decisionMarks(marks, plot),
    ],
  };
}

function plotOf({ indicators, until: end }: ChartInput, width: number): Plot {
  const until = Math.max(end, SECONDS_PER_MINUTE);
  const [left, right] = [NAMES, width - VALUES];
  const x = (at: Seconds) => round(left + (Math.min(at, until) / until) * (right - left));
  return {
    until,
    left,
    right,
    bottom: HEAD + indicators.length * (STRIP + GAP) - GAP,
    scale: chartScale(indicators),
    x,
  };
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
