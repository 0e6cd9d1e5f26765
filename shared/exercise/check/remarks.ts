import type { Span } from '../condition/ast';
import type { FindingCode } from '../findingCodes';
import type { Problem, Reporter } from '../reporter';
import type { Path } from '../yaml/path';

/** More advice than anybody takes at one time; what follows is left for the next check. */
const MAX_REMARKS = 100;

/** Hands on what the checks of the content find. */
export class Remarks {
  private given = 0;

  constructor(private readonly to: Pick<Reporter, 'add'>) {}

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

  private add(remark: Problem): void {
    if (this.full) return;
    this.given += 1;
    this.to.add(remark);
  }
}
