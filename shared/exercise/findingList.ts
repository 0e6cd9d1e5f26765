import type { Finding } from './finding';
import { FINDING_CODES, type FindingCode } from './findingCodes';

/** More than an author can work through in one go; what follows is not reported. */
export const MAX_FINDINGS = 200;

/** Offsets into the file; the end is exclusive. */
export interface Offsets {
  readonly start: number;
  readonly end: number;
}

/** The findings of one file as they come up, each turned into lines and columns. */
export class FindingList {
  private readonly list: Finding[] = [];

  /** Where each line begins; counted when the first finding comes, since most files have none. */
  private lineStarts: readonly number[] | null = null;

  constructor(private readonly text: string) {}

  get full(): boolean {
    return this.list.length >= MAX_FINDINGS;
  }

  get hasErrors(): boolean {
    return this.list.some(({ severity }) => severity === 'error');
  }

  /** Warnings and hints leave the last place free, so that no number of them makes an error of itself. */
  add(code: FindingCode, at: Offsets, message: string, suggestion: string | null = null): void {
    const { severity } = FINDING_CODES[code];
    if (this.full || (severity !== 'error' && this.list.length >= MAX_FINDINGS - 1)) return;
    this.list.push({ code, severity, message, range: this.rangeOf(at), suggestion });
    if (!this.full) return;
    const last = `There are more than ${MAX_FINDINGS} findings. Correct some and check again.`;
    this.list.push({ code: 'LX0002', severity: 'error', message: last, range: this.rangeOf(at), suggestion: null });
  }

  /** In the order of the file. */
  sorted(): readonly Finding[] {
    return this.list.toSorted((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  }

  /** The line, counted from 1, on which an offset stands. */
  lineOf(offset: number): number {
    const starts = (this.lineStarts ??= lineStartsOf(this.text));
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  }

  /** Lines and columns of a place. Up to the end of the line: that is where to look, however long the value. */
  rangeOf(at: Offsets): Finding['range'] {
    const start = Math.min(at.start, this.text.length);
    const end = Math.min(Math.max(start, at.end), this.text.length);
    const lineEnd = this.text.slice(start, end).search(/[\r\n]/);
    const line = this.lineOf(start);
    const column = start - (this.lineStarts?.[line - 1] ?? 0) + 1;
    return { start, end: lineEnd > 0 ? start + lineEnd : end, line, column };
  }
}

function lineStartsOf(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
