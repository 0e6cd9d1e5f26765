import { readFileSync } from 'node:fs';
import { withSections } from './withSections';

const read = (name: string) => readFileSync(new URL(`../fixtures/exercises/${name}`, import.meta.url), 'utf8');

/** The smallest exercise in which every kind of name is declared. */
export const MINIMAL = read('minimal.yaml');

/** Everything that format 1 has and is read, each at least once. */
export const FULL = read('full.yaml');

/** The minimal exercise with some of its sections written otherwise. */
export function minimalWith(...sections: readonly string[]): string {
  return sections.reduce((text, section) => withSections(text, section), MINIMAL);
}
