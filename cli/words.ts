const PERCENT = 100;
/** Above this a number is not counted but estimated. */
const COUNTED = 1e15;

/** A share, 0-1, as `12 %`; `<1 %` and `>99 %` where rounding would say never or always. */
export function percent(share: number): string {
  if (share > 0 && share < 0.01) return '<1 %';
  if (share > 0.99 && share < 1) return '>99 %';
  return `${Math.round(share * PERCENT)} %`;
}

/** `12,345`, or `1.2e+18` where the digits no longer count. */
export function whole(value: number): string {
  return value > COUNTED ? value.toPrecision(2) : Math.round(value).toLocaleString('en-GB');
}

/** `1 table`, `2,000 tables`. */
export function counted(count: number, one: string, many: string): string {
  return `${whole(count)} ${count === 1 ? one : many}`;
}

/** Wall time in milliseconds as seconds with one decimal. */
export function seconds(milliseconds: number): number {
  return Math.round(milliseconds / 100) / 10;
}
