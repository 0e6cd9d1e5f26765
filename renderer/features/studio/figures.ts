const PERCENT = 100;
/** Above this, digits no longer count. */
const COUNTED = 1e15;
const MILLISECONDS_PER_SECOND = 1000;
const SUPERSCRIPT = [...'⁰¹²³⁴⁵⁶⁷⁸⁹'];

const grouped = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
const short = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });

/** A share, 0-1, as `12 %`; `<1 %` and `>99 %` where rounding would say never or always. */
export function shareText(share: number): string {
  if (share > 0 && share < 0.01) return '<1 %';
  if (share > 0.99 && share < 1) return '>99 %';
  return `${Math.round(share * PERCENT)} %`;
}

/** `12,345`, or `1.2 × 10¹⁸` where the digits no longer count. */
export function wholeText(value: number): string {
  if (value <= COUNTED) return grouped.format(value);
  const [digits = '', power = ''] = value.toExponential(1).split('e+');
  return `${digits} × 10${[...power].map((digit) => SUPERSCRIPT[Number(digit)] ?? '').join('')}`;
}

/** A value of an indicator, with at most one decimal. */
export function valueText(value: number): string {
  return short.format(value);
}

/** Wall time in milliseconds as `12 s`, below ten seconds as `6.1 s`. */
export function secondsText(milliseconds: number): string {
  const seconds = milliseconds / MILLISECONDS_PER_SECOND;
  if (seconds < 0.1) return '<0.1 s';
  return `${(seconds < 10 ? short : grouped).format(seconds)} s`;
}
