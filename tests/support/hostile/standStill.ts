import type { Browser } from '@playwright/test';

/** Makes the pages of a browser stand still, as on a machine that does something else; the browser itself goes on. */
export async function standStill(browser: Browser, milliseconds: number): Promise<void> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const pages = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
  for (const page of pages) process.kill(page, 'SIGSTOP');
  try {
    await new Promise((done) => setTimeout(done, milliseconds));
  } finally {
    for (const page of pages) process.kill(page, 'SIGCONT');
    await session.detach();
  }
}
