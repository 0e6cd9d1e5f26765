import type { Condition } from '../condition/ast';
import type { ConditionNames } from '../condition/names';
import { parseCondition } from '../condition/parseCondition';
import type { Fact } from '../exercise';
import type { FindingCode } from '../findingCodes';
import type { DecisionId, IndicatorId, InjectId, OptionId, ResourceId } from '../ids';
import type { Reporter } from '../reporter';
import type { ExerciseFile } from '../schema/exerciseSchema';
import { didYouMean, suggest } from '../suggest';
import type { Path } from '../yaml/path';
import { ENTRY_WORDS, type Section } from './sections';

/** Findings of conditions that only follow where a section of names is wrong itself. */
const ABOUT_NAMES: readonly FindingCode[] = ['LX0063', 'LX0067', 'LX0068'];

/** Where names are looked up and what is wrong with them is reported. */
export class Scope {
  readonly names: ConditionNames;
  private readonly namesAreWhole: boolean;

  constructor(
    readonly file: ExerciseFile,
    facts: ReadonlyMap<string, Fact>,
    private readonly reporter: Reporter,
  ) {
    this.names = {
      indicators: new Map(Object.keys(file.indicators).map((id) => [id, id as IndicatorId])),
      resources: new Map(Object.keys(file.resources).map((id) => [id, id as ResourceId])),
      facts,
      decisions: new Map(
        Object.entries(file.decisions).map(([id, { kind = 'choice', options }]) => [
          id,
          {
            id: id as DecisionId,
            kind,
            options: new Map(Object.keys(options).map((option) => [option, option as OptionId])),
          },
        ]),
      ),
      injects: new Map(Object.keys(file.injects).map((id) => [id, id as InjectId])),
      arrangements: Object.keys(file.arrangements).length > 0,
    };
    this.namesAreWhole = !(
      (['indicators', 'resources', 'facts', 'arrangements', 'decisions', 'injects'] as const).some((section) =>
        this.isBroken([section]),
      ) ||
      Object.keys(file.decisions).some((id) => ['kind', 'options'].some((key) => this.isBroken(['decisions', id, key])))
    );
  }

  isBroken(path: Path): boolean {
    return this.reporter.broken.covers(path);
  }

  report(code: FindingCode, path: Path, message: string, suggestion: string | null = null): void {
    if (!this.isBroken(path)) this.reporter.add({ code, path, at: 'value', message, suggestion });
  }

  reportKey(code: FindingCode, path: Path, message: string, suggestion: string | null = null): void {
    if (!this.isBroken(path)) this.reporter.add({ code, path, at: 'key', message, suggestion });
  }

  /** Whether a section declares the id; reports it where not. `at` says whether the id is written as a key or as a value. */
  has(section: Section, id: string, path: Path, at: 'key' | 'value' = 'value'): boolean {
    if (Object.hasOwn(this.file[section], id)) return true;
    this.unknown(ENTRY_WORDS[section] ?? section, id, Object.keys(this.file[section]), [section], path, at);
    return false;
  }

  /** Reports a name that none of `known` is, unless the place that declares them is itself wrong. */
  unknown(
    what: string,
    id: string,
    known: readonly string[],
    declaredAt: Path,
    path: Path,
    at: 'key' | 'value' = 'value',
  ): void {
    if (this.reporter.full || this.isBroken(declaredAt)) return;
    const suggestion = suggest(id, known);
    const message = `There is no ${what} \`${id}\`${didYouMean(suggestion) || '.'}`;
    if (at === 'key') this.reportKey('LX0040', path, message, suggestion);
    else this.report('LX0040', path, message, suggestion);
  }

  /** Reads a condition; null when there is none or it is wrong. */
  condition(text: string | undefined, path: Path): Condition | null {
    if (text === undefined || this.isBroken(path)) return null;
    const parsed = parseCondition(text, this.names);
    if (parsed.kind === 'valid') return parsed.condition;
    for (const { code, message, span, suggestion } of parsed.problems) {
      if (ABOUT_NAMES.includes(code) && !this.namesAreWhole) continue;
      this.reporter.add({ code, path, at: { text, part: span }, message, suggestion });
    }
    return null;
  }
}
