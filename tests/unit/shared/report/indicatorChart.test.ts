import { describe, expect, it } from 'vitest';
import { report as english } from '#shared/report/texts/en';
import type { ChartInput } from '#shared/report/chartModel';
import { chartScale } from '#shared/report/chartScale';
import type { Shape, ShapeRole } from '#shared/report/drawing';
import { indicatorChart } from '#shared/report/indicatorChart';
import { spread } from '#shared/report/spread';
import { wrapWords } from '#shared/report/wrapWords';

const { chart: texts } = english.summary;
const HOUR = 3600;

function aChart(overrides: Partial<ChartInput> = {}) {
  const input: ChartInput = {
    indicators: [
      {
        name: 'Tension',
        better: 'lower',
        bands: [
          { name: 'calm', from: 0, to: 49 },
          { name: 'violent', from: 50, to: 100 },
        ],
        points: [
          { at: 0, value: 40 },
          { at: HOUR / 2, value: 60 },
        ],
      },
      { name: 'Trust', better: 'higher', bands: [], points: [{ at: 0, value: 40 }] },
    ],
    until: HOUR,
    marks: [],
    ending: null,
    ...overrides,
  };
  return indicatorChart(input, texts, 680);
}

const of = <Kind extends Shape['kind']>(shapes: readonly Shape[], kind: Kind, role: ShapeRole) =>
  shapes.filter((shape): shape is Extract<Shape, { kind: Kind }> => shape.kind === kind && shape.role === role);

describe('the chart of the indicators', () => {
  it('draws each indicator as a line that stands still and jumps', () => {
    const [tension, trust] = of(aChart().shapes, 'path', 'line');
    expect(tension?.d).toMatch(/^M[\d.]+ [\d.]+H[\d.]+V[\d.]+H[\d.]+$/);
    expect(trust?.d).toMatch(/^M[\d.]+ [\d.]+H[\d.]+$/);
  });

  it('says beside each line where it began and ended, whether that is better, and in which band', () => {
    const { shapes } = aChart();
    expect(of(shapes, 'text', 'value').map(({ text }) => text)).toEqual(['40 \u2192 60', '40 \u2192 40']);
    expect(of(shapes, 'text', 'note').map(({ text }) => text)).toEqual(['worse, violent', 'unchanged']);
  });

  it('has room for what stands right of a line, also where the name of its band is long', () => {
    const bands = [{ name: 'side by side', from: 0, to: 100 }];
    const { width, shapes } = aChart({
      indicators: [{ name: 'Effort', better: 'higher', bands, points: [{ at: 0, value: 40 }] }],
    });
    const notes = of(shapes, 'text', 'note');
    expect(notes.map(({ text }) => text)).toEqual(['unchanged, side by', 'side']);
    // A letter on the screen is about 6.4 units wide.
    for (const { x, text } of notes) expect(x + text.length * 6.4).toBeLessThanOrEqual(width);
  });

  it('says in words what it shows, for those who do not see it', () => {
    const { description } = aChart({
      marks: [{ at: 600, number: 1, decided: true }],
      ending: { at: HOUR, title: 'Divided' },
    });
    expect(description).toBe(
      'Tension went from 40 to 60. Trust stayed at 40. Decision 1 at T+00:10. Ending \u201cDivided\u201d at T+01:00.',
    );
  });

  it('keeps the marks of decisions apart that were made within a minute, each tied to its moment', () => {
    const marks = [1, 2, 3].map((number) => ({ at: 1800 + number, number, decided: number !== 2 }));
    const { shapes } = aChart({ marks });
    const circles = [...of(shapes, 'circle', 'mark'), ...of(shapes, 'circle', 'openMark')].toSorted(
      (a, b) => a.x - b.x,
    );
    expect(circles.map(({ role }) => role)).toEqual(['mark', 'openMark', 'mark']);
    const [first, second, third] = circles.map(({ x }) => x);
    expect((second ?? 0) - (first ?? 0)).toBeGreaterThanOrEqual(18);
    expect((third ?? 0) - (second ?? 0)).toBeGreaterThanOrEqual(18);
  });

  it('stays within its own edges, whatever it shows', () => {
    const marks = Array.from({ length: 60 }, (_, index) => ({ at: index, number: index + 1, decided: true }));
    const { width, height, shapes } = aChart({ marks, until: 0, ending: { at: 0, title: 'A'.repeat(40) } });
    for (const shape of shapes) {
      if (shape.kind === 'path') continue;
      expect(shape.x).toBeGreaterThanOrEqual(0);
      expect(shape.x).toBeLessThanOrEqual(width);
      expect(shape.y).toBeLessThanOrEqual(height);
    }
    expect(JSON.stringify(shapes)).not.toMatch(/NaN|Infinity|null/);
  });

  it('spreads the part of the scale that was moved in, the same for all', () => {
    const indicators = [40, 60].map((value) => ({ points: [{ at: 0, value }] }));
    expect(chartScale(indicators)).toEqual({ low: 30, high: 70 });
    expect(
      chartScale([
        {
          points: [
            { at: 0, value: 0 },
            { at: 1, value: 99 },
          ],
        },
      ]),
    ).toEqual({ low: 0, high: 100 });
    expect(chartScale([])).toEqual({ low: 0, high: 100 });
    const [tension, trust] = of(aChart().shapes, 'path', 'line').map(({ d }) =>
      Number(/^M[\d.]+ ([\d.]+)/.exec(d)?.[1]),
    );
    const [first, second] = of(aChart().shapes, 'rect', 'frame');
    expect((tension ?? 0) - (first?.y ?? 0)).toBeCloseTo((trust ?? 0) - (second?.y ?? 0));
  });

  it('labels a long session with few ticks', () => {
    expect(of(aChart({ until: 2.5 * HOUR }).shapes, 'text', 'tick').map(({ text }) => text)).toEqual([
      'T+00:00',
      'T+00:30',
      'T+01:00',
      'T+01:30',
      'T+02:00',
      'T+02:30',
    ]);
    expect(of(aChart({ until: 300 * HOUR }).shapes, 'text', 'tick').length).toBeLessThanOrEqual(9);
  });
});

describe('labels on a line', () => {
  it('move apart only as far as they must', () => {
    expect(spread([10, 50, 52], 10, 0, 100)).toEqual([10, 50, 60]);
    expect(spread([96, 98], 10, 0, 100)).toEqual([90, 100]);
    expect(spread([0, 0, 0], 80, 0, 100)).toEqual([0, 50, 100]);
    expect(spread([], 10, 0, 100)).toEqual([]);
  });

  it('break between words and are cut when there are too many', () => {
    expect(wrapWords('Public trust in institutions', 16, 2)).toEqual(['Public trust in', 'institutions']);
    expect(wrapWords('one two three', 4, 2)).toEqual(['one', 'two…']);
    expect(wrapWords('Unaussprechlichkeit', 8, 2)).toEqual(['Unausspr…'.slice(0, 7) + '…']);
    expect(wrapWords('  ', 8, 2)).toEqual([]);
  });
});
