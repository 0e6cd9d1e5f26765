import { CONDITION_WORDS } from '../condition/names';
import type { ExerciseFile } from '../schema/exerciseSchema';
import { isId } from '../schema/scalars';
import { didYouMean, oneOf, suggest } from '../suggest';
import type { Path } from '../yaml/path';
import type { Scope } from './scope';
import { SECTIONS, type Section } from './sections';

const NEEDED: readonly Section[] = ['organisations', 'roles', 'injects', 'decisions'];
const IN_CONDITIONS = ['indicators', 'facts', 'resources', 'arrangements'] as const;

/** Checks ids, facts and bands where they are declared: how ids are written, clashes, empty sections, values. */
export function checkDeclarations(scope: Scope): void {
  const { file } = scope;
  for (const section of NEEDED) {
    if (Object.keys(file[section]).length > 0) continue;
    scope.reportKey('LX0035', [section], `There are no ${section}. Add at least one under \`${section}:\`.`);
  }
  for (const section of SECTIONS) checkIds(scope, Object.keys(file[section]), [section]);
  for (const [id, { tasks }] of Object.entries(file.objectives))
    checkIds(scope, Object.keys(tasks), ['objectives', id, 'tasks']);
  checkIds(scope, Object.keys(file.map?.places ?? {}), ['map', 'places']);
  for (const [id, { options, outcomes }] of Object.entries(file.decisions)) {
    checkIds(scope, Object.keys(outcomes), ['decisions', id, 'outcomes']);
    const path = ['decisions', id, 'options'];
    checkIds(scope, Object.keys(options), path);
    for (const [option, { outcomes }] of Object.entries(options))
      checkIds(scope, Object.keys(outcomes), [...path, option, 'outcomes']);
  }
  checkReserved(scope);
  checkClashes(scope, ['injects', 'decisions'], 'Injects and decisions share one set of ids');
  checkClashes(
    scope,
    IN_CONDITIONS,
    'Indicators, facts, resources and arrangements share one set of ids, because conditions name them',
  );
  for (const [id, fact] of Object.entries(file.facts)) checkFact(scope, id, fact);
  for (const [id, { bands }] of Object.entries(file.indicators)) checkBands(scope, bands, ['indicators', id, 'bands']);
}

function checkIds(scope: Scope, ids: readonly string[], path: Path): void {
  for (const id of ids) {
    if (isId(id)) continue;
    const message = `\`${id}\` is not an id. Write small letters, digits and \`_\`, beginning with a letter, at most 60.`;
    scope.reportKey('LX0024', [...path, id], message);
  }
}

function checkReserved(scope: Scope): void {
  for (const section of IN_CONDITIONS) {
    for (const id of Object.keys(scope.file[section])) {
      if (!CONDITION_WORDS.has(id)) continue;
      scope.reportKey('LX0042', [section, id], `\`${id}\` is a word of the condition language. Choose another id.`);
    }
  }
  if (Object.hasOwn(scope.file.roles, 'everyone')) {
    scope.reportKey('LX0042', ['roles', 'everyone'], '`everyone` stands for all roles. Choose another id.');
  }
}

function checkClashes(scope: Scope, sections: readonly Section[], why: string): void {
  const owners = new Map<string, Section>();
  for (const section of sections) {
    for (const id of Object.keys(scope.file[section])) {
      const owner = owners.get(id);
      if (owner === undefined) owners.set(id, section);
      else scope.reportKey('LX0041', [section, id], `\`${id}\` stands under \`${owner}\` already. ${why}: rename one.`);
    }
  }
}

function checkFact(scope: Scope, id: string, fact: ExerciseFile['facts'][string]): void {
  if (typeof fact === 'boolean') return;
  const path = ['facts', id];
  const values = fact.one_of ?? ['no', 'yes'];
  if (values.length < 2) scope.report('LX0035', [...path, 'one_of'], 'A list of values needs at least two.');
  const seen = new Set<string>();
  values.forEach((value, index) => {
    if (seen.has(value)) scope.report('LX0051', [...path, 'one_of', index], `\`${value}\` is there twice. Remove one.`);
    seen.add(value);
  });
  if (values.includes(fact.start) || scope.isBroken([...path, 'one_of'])) return;
  const suggestion = suggest(fact.start, values);
  const message = `\`${id}\` cannot start as \`${fact.start}\`, only as ${oneOf(values)}${didYouMean(suggestion) || '.'}`;
  scope.report('LX0049', [...path, 'start'], message, suggestion);
}

function checkBands(scope: Scope, bands: ExerciseFile['indicators'][string]['bands'], path: Path): void {
  const sorted = Object.entries(bands)
    .map(([name, range]) => ({ name, ...range }))
    .filter(({ name }) => !scope.isBroken([...path, name]))
    .toSorted((a, b) => a.from - b.from);
  let covered = -1;
  let last = '';
  for (const { name, from, to } of sorted) {
    if (from <= covered) {
      scope.report(
        'LX0050',
        [...path, name],
        `\`${name}\` begins at ${from}, but \`${last}\` goes up to ${covered}. Let them not overlap.`,
      );
    } else if (from > covered + 1) {
      scope.report(
        'LX0083',
        [...path, name],
        `No band names ${covered + 1} to ${from - 1}. Let the bands follow one another.`,
      );
    }
    if (to > covered) [covered, last] = [to, name];
  }
  if (sorted.length > 0 && covered < 100) {
    scope.report('LX0083', [...path, last], `No band names ${covered + 1} to 100. Let the last band go up to 100.`);
  }
}
