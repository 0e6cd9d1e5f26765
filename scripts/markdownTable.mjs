/**
 * @param {readonly (readonly (string | number)[])[]} rows the first is the head
 * @param {'---' | '--:'} side where all columns but the first stand
 */
export function markdownTable(rows, side = '--:') {
  const [head = [], ...body] = rows;
  const line = (/** @type {readonly (string | number)[]} */ cells) => `| ${cells.join(' | ')} |`;
  return `${[line(head), line(head.map((_, column) => (column === 0 ? '---' : side))), ...body.map(line)].join('\n')}\n`;
}

/** @param {number | undefined} share 0-1 */
export function percent(share = 0) {
  if (share > 0 && share < 0.01) return '<1 %';
  return share > 0.99 && share < 1 ? '>99 %' : `${Math.round(share * 100)} %`;
}

/** @param {number} value */
export function whole(value) {
  return Math.round(value).toLocaleString('en-GB');
}

/** @param {number} value */
export function tenths(value) {
  return Math.round(value * 10) / 10;
}

/** @param {{ min: number, max: number } | undefined} range */
export function range(range) {
  return range === undefined ? '–' : `${range.min} to ${range.max}`;
}
