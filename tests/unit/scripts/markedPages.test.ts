import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { holdPages } from '../../../scripts/markedPages.mjs';
import { aFolder } from '../../support/aFolder';

const marked = { name: 'figures', block: (...words: string[]) => `${words.join(' and ')}: 12\n`, write: false };

async function aPage(text: string): Promise<string> {
  const page = join(await aFolder(), 'README.md');
  await writeFile(page, text);
  return page;
}

it('tells a page whose figures are out of date, and leaves it as it is', async () => {
  const typed = '<!-- figures: proof bridge -->\n\nproof and bridge: 11\n\n<!-- end -->\n';
  const page = await aPage(typed);

  expect(await holdPages([page], marked)).toEqual([page]);
  expect(await readFile(page, 'utf8')).toBe(typed);
});

it('writes what is printed behind the marker when asked to, and touches nothing else', async () => {
  const page = await aPage(
    '*Before*\n<!-- figures: proof bridge -->\nold\n<!-- end -->\n* between\n<!-- aloud: bridge -->\nread\n<!-- end -->\n<!-- figures: plays -->\n<!-- end -->\nafter\n',
  );

  expect(await holdPages([page], { ...marked, write: true })).toEqual([page]);
  expect(await readFile(page, 'utf8')).toBe(
    '*Before*\n<!-- figures: proof bridge -->\n\nproof and bridge: 12\n\n<!-- end -->\n* between\n<!-- aloud: bridge -->\nread\n<!-- end -->\n<!-- figures: plays -->\n\nplays: 12\n\n<!-- end -->\nafter\n',
  );
  expect(await holdPages([page], marked)).toEqual([]);
});
