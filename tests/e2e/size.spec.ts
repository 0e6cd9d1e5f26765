import { gzipSync } from 'node:zlib';
import { expect, test } from '../support/appTest';

/** Kilobytes of a thousand bytes, compressed as a server would. */
const BAR = 220;

test(`at most ${BAR} kB of JavaScript, compressed, are loaded before the library shows`, async ({ page }) => {
  const scripts = new Map<string, Promise<Buffer>>();
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.set(response.url(), response.body());
  });
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'The Bridge at Mitrovica' })).toBeVisible();
  const bodies = await Promise.all(scripts.values());
  const kilobytes = bodies.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0) / 1000;
  console.log(`${bodies.length} scripts before the library: ${kilobytes.toFixed(1)} kB compressed (bar ${BAR})`);
  expect(bodies.length).toBeGreaterThan(3);
  expect(kilobytes).toBeLessThanOrEqual(BAR);
});
