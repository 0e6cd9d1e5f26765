import type { Span } from '../condition/ast';
import type { FindingCode } from '../findingCodes';
import type { Path } from '../yaml/path';

/** One piece of advice on an exercise that can be played, by its path in the file. */
export interface Remark {
  readonly code: FindingCode;
  readonly path: Path;
  /** Whether it is about the key, about what stands there, or about a part of the text that stands there. */
  readonly at: 'key' | 'value' | { readonly text: string; readonly part: Span };
  /** Whole sentences: what is odd and what to do. */
  readonly message: string;
  readonly suggestion: string | null;
}

export interface TakesRemarks {
  add(remark: Remark): void;
}

/** More advice than anybody takes at one time; what follows is left for the next check. */
const MAX_REMARKS = 100;

/** Hands on what the checks of the content find. */
export class Remarks {
  private given = 0;

  constructor(private readonly to: TakesRemarks) {}

  /** True when nothing more is handed on, so that looking further is in vain. */
  get full(): boolean {
    return this.given >= MAX_REMARKS;
  }

  /** On an entry as a whole. */
  key(code: FindingCode, path: Path, message: string): void {
    this.add({ code, path, at: 'key', message, suggestion: null });
  }

  /** On what stands at a key. */
  value(code: FindingCode, path: Path, message: string): void {
    this.add({ code, path, at: 'value', message, suggestion: null });
  }

  /** On a part of the text that stands at a key, such as a condition. */
  part(code: FindingCode, path: Path, { text }: { readonly text: string }, part: Span, message: string): void {
    this.add({ code, path, at: { text, part }, message, suggestion: null });
  }

  private add(remark: Remark): void {
    if (this.full) return;
    this.given += 1;
    this.to.add(remark);
  }
}
