import { Composer, isAlias, isMap, isScalar, isSeq, type Node, type Pair, type YAMLError, type YAMLMap } from 'yaml';
import type { FindingList, Offsets } from '../findingList';
import { boundedTokens } from './boundedTokens';
import { BrokenPaths, type Path } from './path';
import { yamlProblem } from './yamlProblem';

const MAX_DEPTH = 30;
/** Of one list or map. */
const MAX_ENTRIES = 20_000;

/** A plain scalar that a `#` may have cut short. */
interface Cut {
  readonly path: Path;
  readonly at: Offsets;
}

export interface ReadYaml {
  readonly root: Node | null;
  /** Objects, lists and texts; every scalar is a text. */
  readonly data: unknown;
  readonly cuts: readonly Cut[];
  readonly broken: BrokenPaths;
  /** False when it is not valid YAML, so that the data may be far from what was meant. */
  readonly isSound: boolean;
}

/**
 * Reads a text in our strict profile of YAML 1.2: every scalar is text; no anchors, aliases, tags, merge keys, directives or
 * second documents; no key twice. What is against it goes to `findings`; the data then lacks those parts.
 */
export function readYaml(text: string, findings: FindingList): ReadYaml {
  let isBounded = true;
  const tokens = boundedTokens(text, (offset, of) => {
    isBounded = false;
    const message =
      of === 'heap'
        ? 'Here are too many brackets, dashes or quotes in a row. Is this an exercise file?'
        : 'The file has more words and lines than any exercise. Split the exercise.';
    findings.add('LX0002', { start: offset, end: offset + 1 }, message);
  });
  const composer = new Composer({
    schema: 'failsafe',
    prettyErrors: false,
    uniqueKeys: false, // quadratic in the library; the walk below does it
  });
  const [document, second] = composer.compose(tokens, true, text.length);
  const walk = new Walk(text, findings);
  const root: Node | null = document?.contents ?? null;
  if (document === undefined || !isBounded) return { root: null, data: undefined, ...walk.found, isSound: false };
  if (second !== undefined) {
    const message = 'A line of `---` or `...` ends the file. Remove it and what follows: one file is one exercise.';
    findings.add('LX0006', offsetsOf(second), message);
  }
  if (document.directives.yaml.explicit === true) {
    findings.add('LX0006', { start: 0, end: 5 }, 'Remove the `%YAML` line: exercise files are always YAML 1.2.');
  }
  const isSound = reportSyntax(document.errors, findings) && second === undefined;
  const data = root === null ? undefined : walk.read(root, []);
  return { root, data, ...walk.found, isSound };
}

/** Reports what the YAML library could not read; true when it read everything. */
function reportSyntax(errors: readonly YAMLError[], findings: FindingList): boolean {
  const problems = errors.flatMap((error) => {
    const problem = yamlProblem(error);
    return problem === null ? [] : [{ ...problem, at: { start: error.pos[0], end: error.pos[1] } }];
  });
  const tabs = problems.filter(({ code }) => code === 'LX0012');
  let lastLine = 0;
  let isFirst = true;
  for (const { code, message, at, follows } of tabs.length > 0 ? tabs : problems) {
    if (findings.full) break;
    const line = findings.lineOf(at.start);
    // What else is wrong with a line mostly follows from the first, as does the indent of all later lines.
    if (line !== lastLine && (isFirst || follows !== true)) findings.add(code, at, message);
    isFirst = false;
    lastLine = line;
  }
  return problems.length === 0;
}

class Walk {
  private readonly cuts: Cut[] = [];
  private readonly broken = new BrokenPaths();
  private tooDeep = false;

  constructor(
    private readonly text: string,
    private readonly findings: FindingList,
  ) {}

  get found(): Pick<ReadYaml, 'cuts' | 'broken'> {
    return { cuts: this.cuts, broken: this.broken };
  }

  read(node: Node, path: Path): unknown {
    if (this.refuses(node)) {
      this.broken.add(path);
      return undefined;
    }
    if (isScalar(node)) return this.scalar(node, path);
    if (path.length >= MAX_DEPTH) {
      if (!this.tooDeep) this.findings.add('LX0002', offsetsOf(node), `Values are nested more than ${MAX_DEPTH} deep.`);
      this.tooDeep = true;
      this.broken.add(path);
      return undefined;
    }
    if ((isSeq(node) || isMap(node)) && node.items.length > MAX_ENTRIES) {
      const message = `Here are more than ${MAX_ENTRIES.toLocaleString('en')} entries. Split the exercise.`;
      this.findings.add('LX0002', offsetsOf(node), message);
      this.broken.add(path);
      return undefined;
    }
    if (isSeq<Node>(node)) return node.items.map((item, index) => this.read(item, [...path, index]));
    return isMap<Node, Node | null>(node) ? this.map(node, path) : undefined;
  }

  private map(map: YAMLMap<Node, Node | null>, path: Path): Record<string, unknown> {
    const data: Record<string, unknown> = {};
    for (const pair of map.items) {
      const key = this.key(pair);
      if (key === null) continue;
      const at = offsetsOf(pair.key);
      if (Object.hasOwn(data, key)) {
        this.findings.add('LX0007', at, `\`${key}\` is there twice. Rename or remove one of them.`);
      } else if (pair.value === null && map.flow === true) {
        this.findings.add('LX0009', at, withoutValue(key, path));
      } else {
        data[key] = pair.value === null ? '' : this.read(pair.value, [...path, key]);
      }
    }
    return data;
  }

  private key({ key }: Pair<Node, Node | null>): string | null {
    if (this.refuses(key)) return null;
    const name = isScalar(key) ? String(key.value) : null;
    if (name === '<<') {
      this.findings.add(
        'LX0005',
        offsetsOf(key),
        'Merge keys (`<<`) are not used in exercise files. Write the entries out.',
      );
      return null;
    }
    if (name === null || name === '__proto__') {
      this.findings.add('LX0014', offsetsOf(key), 'A key is one plain word. If this is a text, put it in quotes.');
      return null;
    }
    return name;
  }

  private scalar(node: Node & { value: unknown; type?: unknown }, path: Path): string {
    const { start, end } = offsetsOf(node);
    const after = this.text[end];
    if (node.type === 'PLAIN' && (after === ' ' || after === '\t')) {
      const comment = commentAt(this.text, end);
      if (comment !== null) this.cuts.push({ path, at: { start, end: comment.end } });
    }
    return typeof node.value === 'string' ? node.value : '';
  }

  /** Whether the node uses a part of YAML that exercise files leave out; reports it. */
  private refuses(node: Node): boolean {
    const { start, end } = offsetsOf(node);
    if (isAlias(node)) {
      const message =
        'Aliases (`*`) are not used in exercise files. Write the value out; if this is a text, put it in quotes.';
      this.findings.add('LX0003', { start, end }, message);
      return true;
    }
    if ('anchor' in node && node.anchor !== undefined) {
      const message = 'Anchors (`&`) are not used in exercise files. Remove it; if this is a text, put it in quotes.';
      this.findings.add('LX0003', this.before(start, `&${node.anchor}`), message);
      return true;
    }
    if (node.tag !== undefined) {
      const message = 'Tags (`!`) are not used in exercise files. Remove it; if this is a text, put it in quotes.';
      this.findings.add('LX0004', this.before(start, '!'), message);
      return true;
    }
    return false;
  }

  /** The mark that stands before a value. */
  private before(start: number, mark: string): Offsets {
    const found = Math.max(0, this.text.lastIndexOf(mark, start));
    return { start: found, end: found + mark.length };
  }
}

function withoutValue(key: string, [section, , part]: Path): string {
  const message = `\`${key}\` has no value. Inside \`{ }\` a comma ends a text: put the text in quotes.`;
  const takesAway = section === 'frames' && part === 'override';
  return takesAway ? `${message} To take the key away write \`${key}:\` on a line of its own.` : message;
}

/** A comment that may be the rest of a text. One with a blank after `#` is meant as a comment, save for ` # 4411`. */
function commentAt(text: string, end: number): Offsets | null {
  const pattern = /[ \t]+#[^\r\n]*/y;
  pattern.lastIndex = end;
  const [found] = pattern.exec(text) ?? [];
  if (found === undefined || (/^\s+#+(?:\s|$)/.test(found) && !/^ # \d/.test(found))) return null;
  return { start: end, end: end + found.length };
}

export function offsetsOf(node: Pick<Node, 'range'>): Offsets {
  const [start, end] = node.range ?? [0, 0, 0];
  return { start, end };
}
