/** What a bar asks for, and how it is measured. */
export interface Bar {
  readonly name: string;
  /** `times`: how many times; `seconds`: how long. */
  readonly unit: 'times' | 'seconds';
  readonly limit: number;
  readonly mustBe: 'atLeast' | 'atMost';
  readonly measure: () => Measured;
}

export interface Measured {
  readonly value: number;
  /** What the value is made of, for `--json`. */
  readonly details: Readonly<Record<string, unknown>>;
}

/** A measured bar, as `--json` gives it. */
export interface Result extends Measured {
  readonly name: string;
  readonly unit: Bar['unit'];
  readonly limit: number;
  readonly mustBe: Bar['mustBe'];
  readonly met: boolean;
}

export function resultOf(bar: Bar): Result {
  const { name, unit, limit, mustBe } = bar;
  const { value, details } = bar.measure();
  return { name, unit, limit, mustBe, met: mustBe === 'atLeast' ? value >= limit : value <= limit, value, details };
}

/** `step: 82x (30x or more)` */
export function lineOf({ name, unit, limit, mustBe, met, value }: Result): string {
  const sign = unit === 'times' ? 'x' : ' s';
  const said = mustBe === 'atLeast' ? 'or more' : 'or less';
  return `${name}: ${rounded(value)}${sign} (${limit}${sign} ${said})${met ? '' : ' FALLS SHORT'}`;
}

/** Three digits that count. */
function rounded(value: number): string {
  return String(Number(value.toPrecision(3)));
}
