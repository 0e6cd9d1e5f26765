import { expect, test as base } from '@playwright/test';

/** Playwright looks into every frame by script; one that may run none says so, and that is as it should be. */
export const sandboxHeld = "Blocked script execution in 'about:srcdoc'";

/**
 * The test of a running app. Each test has a browser profile of its own, and fails when the page reports an error,
 * breaks the Content-Security-Policy or asks anyone but its own address for anything.
 */
export const test = base.extend<{ readonly quietPage: void }>({
  quietPage: [
    async ({ page, baseURL }, use) => {
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
      page.on('console', (message) => {
        if (message.type() === 'error' && !message.text().startsWith(sandboxHeld))
          complaints.push(`console: ${message.text()}`);
      });
      page.on('request', (request) => {
        const own = [baseURL ?? '', 'data:', 'blob:', 'about:'].some((start) => request.url().startsWith(start));
        if (!own) complaints.push(`request: ${request.url()}`);
      });
      await use();
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
