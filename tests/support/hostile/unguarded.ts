import type { Browser, BrowserContext } from '@playwright/test';
import { theInternet, type TheInternet } from './theInternet';

export interface Unguarded {
  readonly context: BrowserContext;
  readonly internet: TheInternet;
  /** How the addresses begin that it may ask for. */
  readonly own: readonly string[];
  readonly close: () => Promise<void>;
}

/**
 * A context in which nothing but the app's own care stands between a text and the page: its policy is switched off. Whatever it
 * asks for, pages and workers alike, goes to `internet`, save what it asks of the app's own address.
 */
export async function unguarded(browser: Browser, baseURL: string | undefined): Promise<Unguarded> {
  if (baseURL === undefined) throw new Error('The app is served nowhere');
  const internet = await theInternet();
  const context = await browser.newContext({
    baseURL,
    bypassCSP: true,
    serviceWorkers: 'allow',
    proxy: { server: `http://127.0.0.1:${internet.port}`, bypass: `<-loopback>;${new URL(baseURL).host}` },
  });
  const close = async () => {
    await context.close();
    await internet.close();
  };
  return { context, internet, own: [baseURL, 'data:', 'blob:', 'about:'], close };
}
