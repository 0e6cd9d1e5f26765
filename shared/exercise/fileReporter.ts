import type { Node } from 'yaml';
import type { FindingList } from './findingList';
import { problemKey, type Problem, type TextReporter } from './reporter';
import { locateInText, locateKey, locateValue, reachOf } from './yaml/locate';
import type { BrokenPaths, Path } from './yaml/path';

/** A text that was read as YAML. */
export interface Source {
  readonly text: string;
  readonly root: Node | null;
  readonly broken: BrokenPaths;
}

/** Reports the problems of an exercise as findings in its file. */
export class FileReporter implements TextReporter {
  private readonly known = new Set<string>();

  constructor(
    private readonly source: Source,
    private readonly findings: FindingList,
  ) {}

  get full(): boolean {
    return this.findings.full;
  }

  get broken(): BrokenPaths {
    return this.source.broken;
  }

  reach(path: Path): number {
    return reachOf(this.source.root, path);
  }

  knows(problem: Problem): boolean {
    return this.known.has(problemKey(problem));
  }

  add(problem: Problem): void {
    if (this.full) return;
    this.known.add(problemKey(problem));
    const { root, text } = this.source;
    const { code, path, at, message, suggestion } = problem;
    if (at === 'key') this.findings.add(code, locateKey(root, path), message, suggestion);
    else if (at === 'value') this.findings.add(code, locateValue(root, path), message, suggestion);
    else this.findings.add(code, locateInText(root, path, at.text, at.part, text), message, suggestion);
  }
}
