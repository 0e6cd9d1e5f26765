import type { Seconds } from '#shared/exercise/units';

const SCALE = 100;

/** The course of an indicator (0-100) as an SVG path of steps, from STARTEX at the left to `now` at the right. */
export function coursePath(
  points: readonly { readonly at: Seconds; readonly value: number }[],
  now: Seconds,
  width: number,
  height: number,
): string {
  const span = Math.max(now, 1);
  const x = (at: Seconds) => round((at / span) * width);
  const y = (value: number) => round(height - (value / SCALE) * height);
  const [first, ...rest] = points;
  if (!first) return '';
  const steps = rest.map(({ at, value }) => `H${x(at)}V${y(value)}`).join('');
  return `M0 ${y(first.value)}${steps}H${width}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
