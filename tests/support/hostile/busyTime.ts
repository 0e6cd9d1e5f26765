import type { Page } from '@playwright/test';

/** Milliseconds between two looks at the clock of a page's thread. */
const OFTEN = 100;

/** The clock of what a page's own thread has worked: it stands still while the machine does something else. */
export interface BusyTime {
  readonly look: () => Promise<void>;
}

/** Tells `onBusy` how many milliseconds a page worked between two looks. A thread that works at once answers none meanwhile. */
export async function busyTime(page: Page, onBusy: (milliseconds: number) => void): Promise<BusyTime> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  let before = 0;
  const look = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const worked = (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
    onBusy(worked - before);
    before = worked;
  };
  const goOn = async () => {
    while (!page.isClosed()) {
      await look();
      await new Promise((done) => setTimeout(done, OFTEN));
    }
  };
  // A page that closes takes its clock with it.
  void goOn().catch(() => undefined);
  return { look };
}
