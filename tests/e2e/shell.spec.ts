import { readFile, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { writePackage } from '#shared/archive/exercisePackage';
import type { ElectronBridge } from '#shared/ipc/contract';
import { BRIDGE_NAMES } from '../support/bridgeNames';
import { MITROVICA, startSession } from '../support/facilitator';
import { expect, test } from '../support/shellTest';

const MINIMAL = resolve('tests/fixtures/exercises/minimal.yaml');
const title = (page: Page, name: string) => page.getByRole('article').getByRole('heading', { name });

/** From a session that has just begun to its report. */
async function toTheReport(page: Page): Promise<void> {
  await startSession(page, { people: ['Ada'] });
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: /^ENDEX/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'ENDEX' }).click();
  await page.getByText('Report', { exact: true }).first().click();
  await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toBeVisible();
}

// Its contexts are opened and closed by the stand-in, which a recorder of traces does not expect.
test.use({ trace: 'off' });

test.describe('against a stand-in for Electron', () => {
  test('the page has the bridge and nothing of Node, in a window that main asked to be sandboxed', async ({
    start,
  }) => {
    const standIn = await start();
    const page = await standIn.page();
    await expect(title(page, MITROVICA)).toBeVisible();

    const seen = await page.evaluate(() => ({
      secure: isSecureContext,
      bridge: Object.keys((window as unknown as { liaison: object }).liaison).sort(),
      node: ['require', 'process', 'module', 'ipcRenderer'].filter((name) => name in window),
    }));
    expect(seen).toEqual({
      secure: true,
      bridge: BRIDGE_NAMES,
      node: [],
    });
    const { webPreferences } = standIn.window().options;
    expect(webPreferences).toMatchObject({
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webviewTag: false,
      devTools: false,
    });
    for (const never of ['webSecurity', 'allowRunningInsecureContent', 'experimentalFeatures', 'enableBlinkFeatures'])
      expect(webPreferences).not.toHaveProperty(never);
    expect(standIn.privileged).toEqual([
      { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
    ]);
  });

  test('an exercise is opened by the dialog, from the page and from the menu, and is then a recent file', async ({
    start,
    folder,
  }) => {
    const standIn = await start();
    const page = await standIn.page();
    const damaged = join(folder, 'damaged.yaml');
    await writeFile(damaged, Buffer.from([0xff, 0xfe, 0x00]));

    standIn.dialogs.answer({ canceled: true, filePaths: [] });
    await page.getByRole('button', { name: 'Open a file…' }).click();
    await expect.poll(() => standIn.dialogs.asked.length).toBe(1);
    standIn.dialogs.answer({ canceled: false, filePaths: [MINIMAL] });
    await page.getByRole('button', { name: 'Open a file…' }).click();
    await expect(title(page, 'The smallest day')).toBeVisible();
    standIn.dialogs.answer({ canceled: false, filePaths: [damaged] });
    standIn.picksFromMenu('Open a file…');
    await expect(page.getByText('damaged.yaml could not be opened')).toBeVisible();

    expect(standIn.dialogs.asked.map(({ kind }) => kind)).toEqual(['open', 'open', 'open']);
    expect(standIn.recent).toEqual([MINIMAL]);
  });

  test('an exercise is opened by the argument, by a second start, and by the system', async ({ start, folder }) => {
    const standIn = await start([MINIMAL]);
    const page = await standIn.page();
    await expect(title(page, 'The smallest day')).toBeVisible();

    standIn.secondStart(['--some-switch', 'full.yaml'], resolve('tests/fixtures/exercises'));
    await expect(title(page, 'A Day at the Bridge')).toBeVisible();
    expect(standIn.focused).toBe(1);

    await symlink(resolve('tests/fixtures/exercises/forms.yaml'), join(folder, 'forms.yaml'));
    let prevented = false;
    standIn.app.emit('open-file', { preventDefault: () => (prevented = true) }, join(folder, 'forms.yaml'));
    await expect(title(page, 'One Night at the Bridge')).toBeVisible();
    expect(prevented).toBe(true);

    standIn.secondStart(['none.yaml'], folder);
    await expect(page.getByText('none.yaml could not be opened')).toBeVisible();
    expect(standIn.recent).toHaveLength(3);
    expect(standIn.windows.size).toBe(1);
  });

  test('a saved session that is double-clicked is shown before anything of it is kept', async ({ start }) => {
    const saved = resolve('tests/fixtures/archives/v4.liaison-session');
    const standIn = await start([saved]);
    const page = await standIn.page();

    await expect(page.getByRole('dialog')).toBeVisible();
    expect(standIn.recent).toEqual([saved]);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.getByRole('link', { name: /^(Resume|Review)/ })).toHaveCount(0);
  });

  test('whatever the dialog opens is a recent file, and opens by argument and by a second start as well', async ({
    start,
    folder,
  }) => {
    const zip = join(folder, 'smallest.zip');
    await writeFile(zip, writePackage({ text: await readFile(MINIMAL, 'utf8'), translations: [], media: [] }));
    const json = resolve('tests/fixtures/archives/v3.json');
    const standIn = await start([zip]);
    const page = await standIn.page();
    await expect(title(page, 'The smallest day')).toBeVisible();

    standIn.secondStart([json], folder);
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    standIn.dialogs.answer({ canceled: false, filePaths: [json] });
    await page.getByRole('button', { name: 'Open a file…' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();

    expect(standIn.dialogs.asked[0]?.options.filters).toEqual([
      { name: 'Exercises and sessions', extensions: ['yaml', 'yml', 'liaison', 'liaison-session', 'zip', 'json'] },
    ]);
    expect(standIn.recent).toEqual([zip, json, json]);
  });

  test('a second start leaves at once, without a window', async ({ start }) => {
    const second = await start([MINIMAL], { second: true });

    expect([second.quits, second.windows.size]).toEqual([1, 0]);
  });

  test('a report is saved where the dialog says, and a folder that cannot be written is said', async ({
    start,
    folder,
  }) => {
    const standIn = await start();
    const page = await standIn.page();
    await toTheReport(page);

    const path = join(folder, 'report.html');
    standIn.dialogs.answer({ canceled: false, filePath: path });
    await page.getByRole('button', { name: 'Save as HTML' }).click();
    await expect(page.getByText('report.html was saved')).toBeVisible();
    expect(await readFile(path, 'utf8')).toContain(`<h1>${MITROVICA}</h1>`);
    expect(standIn.dialogs.asked[0]?.options.defaultPath).toMatch(/ - report\.html$/);

    standIn.dialogs.answer({ canceled: false, filePath: join(folder, 'none', 'report.html') });
    await page.getByRole('button', { name: 'Save as HTML' }).click();
    await expect(page.getByText('The report could not be saved')).toBeVisible();
  });

  test('a report is printed from memory, in a window in which no script runs', async ({ start }) => {
    const standIn = await start();
    const page = await standIn.page();
    await toTheReport(page);

    await page.getByRole('button', { name: 'Print' }).click();
    await expect.poll(() => standIn.printed.length).toBe(1);
    expect(standIn.printed[0]?.text).toContain(MITROVICA);
    const address = standIn.printed[0]?.address ?? '';
    expect(address).toMatch(/^app:\/\/print\/[0-9a-f-]{36}$/);
    await expect.poll(() => standIn.windows.size).toBe(1);
    expect((await standIn.session('print').fetch(address))?.status).toBe(404);

    standIn.printerSays = 'The printer is on fire';
    await page.getByRole('button', { name: 'Print' }).click();
    await expect(page.getByText('The printer is on fire')).toBeVisible();
  });

  test('what is printed can neither run nor fetch anything, whatever it says', async ({ start }) => {
    const standIn = await start();
    const page = await standIn.page();
    const html = `<p id="p">quiet</p><script>document.body.textContent = 'loud'</script>
      <img src="https://example.org/x.png" onerror="document.body.textContent = 'loud'"><img src="file:///etc/hostname">`;

    const result = await page.evaluate(
      (html) => (window as unknown as { liaison: ElectronBridge }).liaison.printDocument(html),
      html,
    );

    expect(result).toEqual({ kind: 'printed' });
    expect(standIn.printed[0]?.text).toContain('quiet');
    await standIn.window().close();
    expect(standIn.complaints.splice(0).join('\n')).toContain('Content Security Policy');
  });

  test('the screen stays on while a session runs, and not while it is paused or left', async ({ start }) => {
    const standIn = await start();
    const page = await standIn.page();
    const held = () => [...standIn.screenBlockers.values()];
    await expect(title(page, MITROVICA)).toBeVisible();
    expect(held()).toEqual([]);

    await startSession(page, { people: ['Ada'] });
    await expect.poll(held).toEqual(['prevent-display-sleep']);
    await page.getByRole('button', { name: 'More' }).click();
    await page.getByRole('menuitem', { name: /^Leave/ }).click();
    await expect.poll(held).toEqual([]);

    await page.getByRole('link', { name: /^Resume/ }).click();
    await page.getByRole('button', { name: /^Resume/ }).click();
    await expect.poll(held).toEqual(['prevent-display-sleep']);
    await page.reload();
    await expect(page.getByRole('button', { name: /^Resume/ })).toBeVisible();
    await expect.poll(held).toEqual([]);
  });

  test('the window comes back where it stood', async ({ start }) => {
    const first = await start();
    expect(first.window().options).toMatchObject({ width: 1280, height: 800 });
    first.movedTo = { x: 40, y: 60, width: 1400, height: 900 };
    await first.window().close();
    expect(first.quits).toBe(1);

    const again = await start([], { userData: first.folder });
    expect(again.window().options).toMatchObject({ x: 40, y: 60, width: 1400, height: 900 });
  });
});
