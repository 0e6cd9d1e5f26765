import { LineCounter } from 'yaml';
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

  /** Filled by whoever goes over the text first. */
  readonly lines = new LineCounter();

  constructor(private readonly text: string) {}

  get full(): boolean {
    return this.list.length >= MAX_FINDINGS;
  }

  get hasErrors(): boolean {
    return this.list.some(({ severity }) => severity === 'error');
  }

  add(code: FindingCode, at: Offsets, message: string, suggestion: string | null = null): void {
    if (this.full) return;
    const { severity } = FINDING_CODES[code];
    this.list.push({ code, severity, message, range: this.rangeOf(at), suggestion });
    if (!this.full) return;
    const last = `There are more than ${MAX_FINDINGS} findings. Correct some and check again.`;
    this.list.push({ code: 'LX0002', severity: 'error', message: last, range: this.rangeOf(at), suggestion: null });
  }

  /** In the order of the file. */
  sorted(): readonly Finding[] {
    return this.list.toSorted((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  }

  /** Up to the end of the line: that is where to look, however long the value. */
  private rangeOf({ start, end }: Offsets): Finding['range'] {
    const { line, col } = this.lines.linePos(start);
    const lineEnd = this.text.slice(start, end).search(/[\r\n]/);
    return { start, end: lineEnd > 0 ? start + lineEnd : end, line: Math.max(1, line), column: Math.max(1, col) };
  }
}
