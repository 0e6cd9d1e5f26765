import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import { writePackage } from '#shared/archive/exercisePackage';
import { sealArchive } from '#shared/archive/sealArchive';
import { encodeUtf8 } from '#shared/archive/utf8';
import { writeZip } from '#shared/archive/zip/writeZip';
import type { RoleId } from '#shared/exercise/ids';
import { opened, storedArchive } from '../archives';
import { damageRow, readRaw } from '../rawDatabase';
import { SHORT } from './attacks';
import { TRANSLATED, type HostilePackage } from './hostilePackage';

type Visit = (screen: string) => Promise<void>;

/** What the dialogs of files that come in are tried with. */
export interface Hostile {
  readonly packed: HostilePackage;
  /** The next attack each time. */
  readonly writes: () => string;
}

const HOSTILE_TITLE = /Hostile/;

/** From the dialog in which the hostile session is saved: every dialog in which a file comes in, or is refused. */
export async function filesComeIn(page: Page, visit: Visit, { packed, writes }: Hostile): Promise<void> {
  const dialog = page.getByRole('dialog');
  const saved = await savesWithNames(page, dialog);
  await savesThePackage(page, packed);
  const brings = (ending: string, bytes: Uint8Array | string) =>
    bringsNamed(page, `${writes()} ${SHORT}${ending}`, bytes);
  const closes = async () => {
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
  };
  const shows = async (screen: string, ...holds: readonly (string | RegExp)[]) => {
    for (const part of holds) await expect(dialog).toContainText(part);
    await visit(screen);
  };

  await brings('.liaison-session', saved);
  await shows('incoming-hostile-here', /^A session of Hostile/, 'is on this machine already', 'Deutsch');
  await dialog.getByRole('button', { name: 'Take in a second one' }).click();
  await expect(dialog).toHaveCount(0);
  await visit('incoming-hostile-taken');

  const { session, log, media } = await opened(saved);
  expect(media.length).toBeGreaterThan(0);
  const named = session.seats.map((seat) => ({ ...seat, person: `${SHORT} ${writes()}` }));
  const other = { ...session, id: crypto.randomUUID(), name: `Hostile ${SHORT} ${writes()}`, seats: named };
  await brings('.liaison-session', await sealArchive({ session: other, log, media }, SEALED));
  await shows('incoming-hostile', HOSTILE_TITLE, `Hostile ${SHORT}`);
  await expect(dialog.getByRole('listitem').filter({ hasText: SHORT })).toHaveCount(named.length);
  await expect(dialog.getByRole('button', { name: 'Take it in' })).toBeVisible();
  await closes();

  await brings('.liaison-session', storedArchive('v4-locked.liaison-session'));
  await shows('incoming-hostile-locked', SHORT, 'is locked');
  await closes();

  const seats = other.seats.map((seat) => ({ ...seat, role: SHORT as RoleId }));
  await brings('.liaison-session', await sealArchive({ session: { ...other, seats }, log, media }, SEALED));
  await shows('incoming-refused', 'was not opened', `Somebody sits as "${SHORT}"`);
  await closes();

  await brings('.liaison-session', twice(SHORT));
  await shows('incoming-damaged', `${SHORT} is in it twice`);
  await closes();

  await brings('.yaml', withUnknownKey(packed.text));
  await shows('incoming-refused-exercise', 'was not added', SHORT);
  await closes();

  const texts = withUnknownKey(packed.translation);
  const translations = [{ language: TRANSLATED.language, text: texts }];
  await brings('.liaison', writePackage({ text: packed.text, translations, media: [] }));
  await shows('incoming-refused-translation', 'texts.de.yaml was not added', SHORT);
  await closes();

  await brings('.yaml', packed.text.replace(/^duration: .*$/m, 'duration: "3h"'));
  await shows('incoming-differs', HOSTILE_TITLE);
  await closes();

  await brings('.yaml', new Uint8Array([0xff, 0xfe, 0xff]));
  await expect(page.getByRole('alert').filter({ hasText: SHORT })).toBeVisible();
  await visit('incoming-not-text');
}

const SEALED = { names: true, lock: null } as const;

/** The restore dialog over the hostile session's backups, one that cannot be used among them, up to the second question. */
export async function restores(page: Page, visit: Visit, { writes }: Hostile): Promise<void> {
  const dialog = page.getByRole('dialog');
  // Notices of long names would lie over the buttons.
  await page.goto('/');
  await page.reload();
  await page.getByRole('button', { name: 'Restore from a backup…' }).click();
  const backups = dialog.getByRole('listitem');
  await expect(backups.first()).toContainText('record');
  await expect(dialog.locator('[aria-busy]')).toHaveCount(0);
  await expect(backups.first()).toContainText(HOSTILE_TITLE);
  const chooser = page.waitForEvent('filechooser');
  await dialog.getByRole('button', { name: 'Open a file…' }).click();
  await (await chooser).setFiles(aFile(`${writes()}.liaison-session`, twice(SHORT)));
  await expect(backups.filter({ hasText: 'Cannot be used' })).toContainText(SHORT);
  await visit('restore-hostile');
  await backups.filter({ hasText: HOSTILE_TITLE }).first().getByRole('button').click();
  await expect(dialog).toContainText('is still on this machine');
  await visit('restore-hostile-here');
  await dialog.getByRole('button', { name: 'Replace it…' }).click();
  await expect(dialog).toContainText('This cannot be taken back.');
  await visit('restore-hostile-replace');
  await dialog.getByRole('button', { name: 'Replace session' }).click();
  await expect(dialog).toHaveCount(0);
  await visit('restore-hostile-done');
}

/** Each session as it is shown when what is stored of it cannot be read. */
export async function damages(page: Page, visit: Visit): Promise<void> {
  const rows = (await readRaw(page)).stores.sessions ?? [];
  for (const { id } of rows.map((row) => JSON.parse(row) as { id: string }))
    await damageRow(page, 'sessions', id, { status: 'asleep' });
  await page.goto('/');
  const heading = page.getByRole('heading', { name: /^Damaged sessions/ });
  await expect(heading).toBeVisible();
  await visit('library-damaged');
  await page
    .getByRole('link', { name: /^Open / })
    .first()
    .click();
  await expect(page.getByRole('heading', { name: 'This session cannot be opened' })).toBeVisible();
  await visit('session-damaged');
}

/** The package goes out as it came in. */
async function savesThePackage(page: Page, packed: HostilePackage): Promise<void> {
  const entry = page.getByRole('article').filter({ hasText: HOSTILE_TITLE }).first();
  const bytes = await downloaded(page, () => entry.getByRole('button', { name: /^Save [^]* as a file$/ }).click());
  expect(Buffer.compare(bytes, packed.bytes)).toBe(0);
}

/** With the names of people, as it is offered for that. */
async function savesWithNames(page: Page, dialog: Locator): Promise<Uint8Array> {
  await dialog.getByRole('checkbox', { name: 'With the names of people' }).check();
  const bytes = await downloaded(page, () => dialog.getByRole('button', { name: 'Save session' }).click());
  await expect(dialog).toHaveCount(0);
  return bytes;
}

/** What comes out as a file, whose name must be one. */
export async function downloaded(page: Page, act: () => Promise<void>): Promise<Uint8Array> {
  const download = page.waitForEvent('download');
  await act();
  const file = await download;
  expect(file.suggestedFilename()).not.toMatch(/[/\\\p{Cc}]/u);
  return new Uint8Array(await readFile(await file.path()));
}

export async function bringsNamed(page: Page, name: string, content: Uint8Array | string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open a file…' }).first().click();
  await (await chooser).setFiles(aFile(name, content));
}

function aFile(name: string, content: Uint8Array | string) {
  return { name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) };
}

/** A zip in which two files have this name, which the reader says. */
function twice(name: string): Uint8Array<ArrayBuffer> {
  const bytes = encodeUtf8('x');
  return writeZip([
    { name, bytes },
    { name, bytes },
  ]);
}

/** The file with one key more, which the reader does not know and names. */
function withUnknownKey(text: string): string {
  return `${JSON.stringify(SHORT)}: "x"\n${text}`;
}
