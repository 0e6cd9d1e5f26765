import type { BrowserContext, Page } from '@playwright/test';
import { busyTime, type BusyTime } from './busyTime';

/** Everything by which an attack would show. */
export interface Canary {
  /** Scripts that ran, dialogs, windows and pages that opened, addresses that were asked for. */
  readonly caught: string[];
  /**
   * The longest time in milliseconds for which a page answered nobody because it worked. What another process took from it does
   * not count: it is the smaller of its longest task by the wall clock and its most work between two looks.
   */
  readonly longest: () => number;
  /** Looks at a page now. `where` names it. */
  readonly look: (page: Page, where: string) => Promise<void>;
}

/** Watches all pages of a context, also those that open later. Only what begins with one of `own` may be asked for. */
export async function canary(context: BrowserContext, own: readonly string[]): Promise<Canary> {
  const caught: string[] = [];
  let [longestTask, mostWork] = [0, 0];
  const clocks = new Map<Page, Promise<BusyTime | null>>();
  await context.exposeBinding('__busy', (_, milliseconds: number) => {
    longestTask = Math.max(longestTask, milliseconds);
  });
  await context.addInitScript(() => {
    const { __busy } = window as { __busy?: (milliseconds: number) => void };
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) __busy?.(duration);
    }).observe({ type: 'longtask', buffered: true });
  });
  // All requests, those of service workers among them, come through here. Only its own addresses are let through.
  await context.route('**/*', (route) => {
    const url = route.request().url();
    if (own.some((start) => url.startsWith(start))) return route.continue();
    caught.push(`request: ${url}`);
    return route.abort();
  });
  const watches = (page: Page) => {
    watch(page, caught);
    const clock = busyTime(page, (milliseconds) => {
      mostWork = Math.max(mostWork, milliseconds);
    });
    // One that closed before it was asked.
    clocks.set(
      page,
      clock.catch(() => null),
    );
  };
  context.on('page', watches);
  for (const page of context.pages()) watches(page);
  return {
    caught,
    longest: () => Math.min(longestTask, mostWork),
    look: async (page, where) => {
      await (await clocks.get(page))?.look();
      for (const frame of page.frames()) {
        // Where no script may run, none can be asked either.
        if (await isClosed(frame)) continue;
        const hits = await frame.evaluate(() => (window as { __hit?: string[] }).__hit ?? []);
        for (const hit of hits) caught.push(`${where}: ran ${hit}`);
      }
    },
  };
}

function watch(page: Page, caught: string[]): void {
  page.on('dialog', (dialog) => {
    caught.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('popup', (popup) => caught.push(`window: ${popup.url()}`));
  page.on('framenavigated', (frame) => {
    const url = frame.url();
    if (url.startsWith('data:') || url.includes('evil')) caught.push(`address: ${url}`);
  });
}

async function isClosed(frame: ReturnType<Page['mainFrame']>): Promise<boolean> {
  if (frame.parentFrame() === null) return false;
  const element = await frame.frameElement();
  const sandbox = await element.getAttribute('sandbox');
  return sandbox !== null && !sandbox.includes('allow-scripts');
}
