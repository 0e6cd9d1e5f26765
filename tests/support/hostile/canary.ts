import type { BrowserContext, Page } from '@playwright/test';
import { busyTime, type BusyTime } from './busyTime';

/** What a page did at a stretch: when it began by the wall clock, and for how long. */
interface Task {
  readonly start: number;
  readonly duration: number;
}

/** Everything by which an attack would show. */
export interface Canary {
  /** Scripts that ran, dialogs, windows and pages that opened, addresses that were asked for. */
  readonly caught: string[];
  /** The longest time in milliseconds for which a page answered nobody because it worked: not what other processes took from it. */
  readonly longestWork: () => number;
  /** The longest time by the wall clock for which it answered nobody, whoever was to blame. */
  readonly longestWait: () => number;
  /** Looks at a page now. `where` names it. */
  readonly look: (page: Page, where: string) => Promise<void>;
}

/** Watches all pages of a context, also those that open later. Only what begins with one of `own` may be asked for. */
export async function canary(context: BrowserContext, own: readonly string[]): Promise<Canary> {
  const caught: string[] = [];
  let [longestWork, longestWait] = [0, 0];
  const clocks = new Map<Page, Promise<BusyTime | null>>();
  /** Those that were not looked at yet. */
  const tasks = new Map<Page, Task[]>();
  await context.exposeBinding('__busy', ({ page }, task: Task) => {
    longestWait = Math.max(longestWait, task.duration);
    tasks.set(page, [...(tasks.get(page) ?? []), task]);
  });
  const weighs = async (page: Page) => {
    const done = tasks.get(page) ?? [];
    tasks.delete(page);
    const clock = await clocks.get(page);
    await clock?.look();
    for (const { start, duration } of done) {
      const worked = clock?.between(start, start + duration) ?? duration;
      longestWork = Math.max(longestWork, Math.min(duration, worked));
    }
  };
  await context.addInitScript(() => {
    const { __busy } = window as { __busy?: (task: { start: number; duration: number }) => void };
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries())
        __busy?.({ start: performance.timeOrigin + startTime, duration });
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
    // One that closed before it was asked has no clock.
    const clock = busyTime(page).catch(() => null);
    clocks.set(page, clock);
  };
  context.on('page', watches);
  for (const page of context.pages()) watches(page);
  return {
    caught,
    longestWork: () => longestWork,
    longestWait: () => longestWait,
    look: async (page, where) => {
      await weighs(page);
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
