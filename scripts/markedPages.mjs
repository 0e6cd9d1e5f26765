import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { projectRoot } from './projectRoot.mjs';

/** The pages whose figures are printed by a script: the one about all exercises, and each exercise's own. */
export function exercisePages() {
  const folder = resolve(projectRoot, 'exercises');
  const own = readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [resolve(folder, entry.name, 'README.md')] : [],
  );
  return [resolve(projectRoot, 'docs/exercises.md'), ...own];
}

/**
 * Holds pages against what a script has printed: behind each marker `<!-- NAME: WORDS -->`, up to `<!-- end -->`, stands what
 * `block` gives for the words. Nothing else of a page is touched. Gives the pages that are out of date, or with `write` were.
 *
 * @param {readonly string[]} pages
 * @param {{ name: string, block: (...words: string[]) => string, write: boolean }} marked
 */
export async function holdPages(pages, { name, block, write }) {
  const marker = new RegExp(`(<!-- ${name}: ([\\w ]+) -->\n).*?(?=<!-- end -->)`, 'gs');
  /** @type {string[]} */
  const outOfDate = [];
  for (const page of pages) {
    const options = { ...(await resolveConfig(page)), parser: 'markdown' };
    const before = readFileSync(page, 'utf8');
    let after = '';
    let from = 0;
    for (const { 0: found, 1: mark = '', 2: words = '', index } of before.matchAll(marker)) {
      after += `${before.slice(from, index)}${mark}\n${await format(block(...words.split(' ')), options)}\n`;
      from = index + found.length;
    }
    after += before.slice(from);
    if (after === before) continue;
    outOfDate.push(page);
    if (write) writeFileSync(page, after);
  }
  return outOfDate;
}

/**
 * The same for the pages of the exercises, told on the terminal: fails over a page that is out of date, unless `--write` is asked for.
 *
 * @param {string} name
 * @param {string} command
 * @param {(...words: string[]) => string} block
 */
export async function holdExercisePages(name, command, block) {
  const write = process.argv.includes('--write');
  for (const page of await holdPages(exercisePages(), { name, block, write })) {
    const path = relative(projectRoot, page);
    if (write) console.log(`Wrote ${path}.`);
    else console.error(`${path} has other figures. Run "${command} -- --write" and read what has changed.`);
    if (!write) process.exitCode = 1;
  }
}
