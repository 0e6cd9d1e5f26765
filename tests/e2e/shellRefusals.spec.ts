import type { Frame, Page } from '@playwright/test';
import type { StandInPage } from '../support/electronStandIn/preloadInPage';
import type { StandIn } from '../support/electronStandIn/startStandIn';
import { MITROVICA } from '../support/facilitator';
import { expect, test } from '../support/shellTest';

/** Asks main for anything at all, as a page would that had got past the preload's functions. Resolves to what came back. */
function asksMain(frame: Frame | Page, channel: string, ...args: readonly unknown[]): Promise<string> {
  const ask = ([channel, args]: readonly [string, readonly unknown[]]) =>
    (window as unknown as StandInPage).standInInvoke(channel, args).then(
      (result) => `answered ${JSON.stringify(result)}`,
      (error: unknown) => String(error),
    );
  return frame.evaluate(ask, [channel, args] as const);
}

const untouched = ({ dialogs, printed, screenBlockers }: StandIn) => [
  dialogs.asked.length,
  printed.length,
  screenBlockers.size,
];

// Its contexts are opened and closed by the stand-in, which a recorder of traces does not expect.
test.use({ trace: 'off' });

test.describe('against a stand-in for Electron', () => {
  test('the page comes with its policy, and nothing outside the app is read by any spelling', async ({ start }) => {
    const standIn = await start();
    const page = await standIn.page();
    const answer = await standIn.session().fetch('app://liaison/index.html');
    const policy = answer?.headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/^default-src 'none'; script-src 'self';/);
    expect(policy).not.toContain('unsafe-eval');
    expect(answer?.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await answer?.text()).not.toMatch(/<script(?![^>]* src=)|javascript:|\son[a-z]+=/);

    const outside = [
      '/../main/index.js',
      '/..%2fmain%2findex.js',
      '/%2e%2e/main/index.js',
      '/%2e%2e%2fmain%2findex.js',
      '/%252e%252e%252fmain%252findex.js',
      '/..%5cmain%5cindex.js',
      '/..\\main\\index.js',
      '/assets/..%2f..%2fmain%2findex.js',
      '/index.html%00',
      '/%00../main/index.js',
      '//etc/hostname',
      '/%2fetc%2fhostname',
      '/file:///etc/hostname',
      '/%zz',
    ];
    for (const path of outside) {
      const refused = await standIn.session().fetch(`app://liaison${path}`);
      expect([path, refused?.status, await refused?.text()]).toEqual([path, 404, 'Not found']);
      expect(refused?.headers.get('content-security-policy')).toBe(policy);
    }
    const fetched = await page.evaluate(
      (paths) =>
        Promise.all(
          paths.map((path) =>
            fetch(path).then(
              ({ status }) => status,
              () => 'refused',
            ),
          ),
        ),
      outside.filter((path) => !path.startsWith('//')),
    );
    expect(new Set(fetched)).toEqual(new Set([404]));
    expect((await standIn.session().fetch('app://liaison/index.html', 'POST'))?.status).toBe(405);
    standIn.complaints.length = 0;
  });

  test('neither inline script nor eval nor a remote script runs in the page', async ({ start }) => {
    const standIn = await start();
    const page = await standIn.page();

    const ran = await page.evaluate(async () => {
      const marks = window as unknown as Record<string, unknown>;
      const refused: Promise<unknown>[] = [];
      const isRefused = (element: HTMLElement) =>
        refused.push(new Promise((done) => element.addEventListener('error', done, { once: true })));
      const add = (fill: (script: HTMLScriptElement) => void) => {
        const script = document.createElement('script');
        fill(script);
        if (script.src !== '') isRefused(script);
        document.body.append(script);
      };
      add((script) => (script.textContent = 'window.inline = true'));
      add((script) => (script.src = 'https://example.org/x.js'));
      add((script) => (script.src = 'data:text/javascript,window.fromData = true'));
      add((script) => (script.src = URL.createObjectURL(new Blob(['window.fromBlob = true']))));
      const image = document.createElement('img');
      image.setAttribute('onerror', 'window.handler = true');
      isRefused(image);
      image.src = '/none.png';
      document.body.append(image);
      const frame = document.createElement('iframe');
      frame.src = 'javascript:top.frame = true';
      document.body.append(frame);
      await Promise.all(refused);
      await new Promise((resolve) => setTimeout(resolve, 500));
      return ['inline', 'fromData', 'fromBlob', 'handler', 'frame'].filter(
        (name) => name in marks && marks[name] === true,
      );
    });
    // An evaluation of the test's own is not held by the policy; a timer's text is.
    const evaluated = await page.evaluate(`new Promise((resolve) => {
      addEventListener('securitypolicyviolation', ({ blockedURI }) => blockedURI === 'eval' && resolve(blockedURI));
      setTimeout('window.evaluated = true', 0);
    })`);

    expect(ran).toEqual([]);
    expect(evaluated).toBe('eval');
    // After this it complains of nothing more.
    await standIn.window().close();
    expect(standIn.complaints.splice(0).join('\n')).toContain('Content Security Policy');
  });

  test('a message from a frame, or from another page, is not answered', async ({ start }) => {
    const standIn = await start();
    const page = await standIn.page();
    await expect(page.getByRole('heading', { name: MITROVICA })).toBeVisible();
    expect(await asksMain(page, 'exercise:take')).toBe('answered {"kind":"cancelled"}');

    for (const sandbox of [null, 'allow-scripts']) {
      await page.evaluate((sandbox) => {
        const frame = document.createElement('iframe');
        if (sandbox !== null) frame.setAttribute('sandbox', sandbox);
        frame.srcdoc = '<p>inside';
        frame.name = `inside ${sandbox ?? 'open'}`;
        document.body.append(frame);
      }, sandbox);
      await expect.poll(() => page.frame(`inside ${sandbox ?? 'open'}`)?.url()).toBe('about:srcdoc');
      const frame = page.frame(`inside ${sandbox ?? 'open'}`);
      if (!frame) throw new Error('no frame');
      expect(await frame.evaluate(() => 'liaison' in window)).toBe(false);
      for (const channel of ['exercise:open', 'exercise:take', 'file:save', 'document:print', 'screen:keepOn'])
        expect(await asksMain(frame, channel)).toContain(`${channel}: not asked by the app's own page`);
    }
    await page.goto('about:blank');
    expect(await asksMain(page, 'screen:keepOn', true)).toContain("not asked by the app's own page");
    expect(untouched(standIn)).toEqual([0, 0, 0]);
  });

  test('a message with other arguments than its channel takes, or on no channel, changes nothing', async ({
    start,
  }) => {
    const standIn = await start();
    const page = await standIn.page();
    const bytes = [1, 2, 3];
    const wrong: readonly (readonly [string, ...unknown[]])[] = [
      ['exercise:open', '/etc/passwd'],
      ['exercise:take', null],
      ['file:save'],
      ['file:save', { suggestedName: 'a', mediaType: 'text/html', bytes }],
      ['file:save', { suggestedName: '', mediaType: 'text/html', bytes: new Uint8Array(1) }],
      ['file:save', { suggestedName: 'a'.repeat(201), mediaType: 'text/html', bytes: new Uint8Array(1) }],
      ['file:save', { suggestedName: 'a', mediaType: 'b', bytes: new Uint8Array(1), path: '/etc/passwd' }],
      ['file:save', { suggestedName: 'a', mediaType: 'b', bytes: new Uint8Array(1) }, 'more'],
      ['document:print'],
      ['document:print', ''],
      ['document:print', { html: '<p>' }],
      ['screen:keepOn', 'yes'],
      ['screen:keepOn'],
    ];

    for (const [channel, ...args] of wrong)
      expect(await asksMain(page, channel, ...args)).toContain(`${channel}: asked with arguments of another shape`);
    for (const channel of ['shell:openExternal', 'constructor', '__proto__', ''])
      expect(await asksMain(page, channel)).toContain('No handler registered');
    expect(untouched(standIn)).toEqual([0, 0, 0]);
  });

  test('other windows, other pages and every request outside the app are refused', async ({ start }) => {
    const standIn = await start();
    const page = await standIn.page();
    const away = ['https://example.org/', 'http://127.0.0.1:1/', 'app://print/1', 'app://liaison.example/'];

    await page.evaluate(() => void window.open('https://example.org/popup'));
    await expect.poll(() => standIn.popups).toContainEqual({ url: 'https://example.org/popup', action: 'deny' });
    await expect.poll(() => standIn.profile.pages().length).toBe(1);

    for (const address of away.slice(0, 2)) {
      await page.evaluate((address) => {
        const link = document.createElement('a');
        link.href = address;
        document.body.append(link);
        link.click();
      }, address);
      await expect.poll(() => standIn.prevented.at(-1)).toBe(address);
    }
    await page.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.src = 'https://example.org/frame';
      document.body.append(frame);
    });
    for (const address of away) {
      const prevented: string[] = [];
      const preventDefault = () => prevented.push(address);
      standIn.window().webContents.emit('will-frame-navigate', { url: address, isMainFrame: true, preventDefault });
      expect(prevented).toEqual([address]);
    }
    expect(new URL(page.url()).pathname).toBe('/index.html');

    const unanswered = await page.evaluate(() =>
      Promise.all(
        ['https://example.org/x', 'http://example.org/x'].map((address) =>
          fetch(address).then(
            () => 'answered',
            () => 'refused',
          ),
        ),
      ),
    );
    expect(unanswered).toEqual(['refused', 'refused']);
    for (const address of ['https://example.org/x', 'ws://example.org/', 'file:///etc/hostname', 'ftp://example.org/'])
      expect([address, await standIn.session().lets(address)]).toEqual([address, false]);
    await standIn.window().close();
    expect(standIn.complaints.splice(0).join('\n')).toContain('Content Security Policy');
  });

  test('no permission is granted but to keep the data, no webview is attached, no file is downloaded', async ({
    start,
  }) => {
    const standIn = await start();
    for (const permission of ['media', 'geolocation', 'notifications', 'clipboard-read', 'fileSystem', 'openExternal'])
      expect([permission, await standIn.session().grants(permission)]).toEqual([permission, [false, false]]);
    expect(await standIn.session().grants('persistent-storage')).toEqual([true, true]);
    expect(standIn.session().grantsDevices()).toBe(false);

    const prevented: string[] = [];
    standIn.window().webContents.emit('will-attach-webview', { preventDefault: () => prevented.push('webview') });
    standIn.session().emit('will-download', { preventDefault: () => prevented.push('download') });
    expect(prevented).toEqual(['webview', 'download']);
  });
});
