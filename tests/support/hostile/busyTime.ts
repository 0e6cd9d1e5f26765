import type { Page } from '@playwright/test';

/** Milliseconds between two looks at the clock of a page's thread. */
const OFTEN = 100;

/** The clock of what a page's own thread has worked: it stands still while the machine does something else. */
export interface BusyTime {
  readonly look: () => Promise<void>;
  /** How many milliseconds it worked at most between two times of the wall clock, as far as it was looked at. */
  readonly between: (from: number, to: number) => number;
}

interface Sample {
  readonly asked: number;
  readonly answered: number;
  /** In all, in milliseconds. */
  readonly worked: number;
}

export async function busyTime(page: Page): Promise<BusyTime> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const samples: Sample[] = [];
  let [before, worked] = [0, 0];
  const look = async () => {
    const asked = Date.now();
    const { metrics } = await session.send('Performance.getMetrics');
    const now = (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
    // Another process, which begins at nothing, may show the page from here on.
    worked += now < before ? now : now - before;
    before = now;
    samples.push({ asked, answered: Date.now(), worked });
  };
  const goOn = async () => {
    while (!page.isClosed()) {
      await look();
      await new Promise((done) => setTimeout(done, OFTEN));
    }
  };
  // A page that closes takes its clock with it.
  void goOn().catch(() => undefined);
  const between = (from: number, to: number) => {
    const first = samples.findLast(({ answered }) => answered <= from);
    const last = samples.find(({ asked }) => asked >= to) ?? samples.at(-1);
    return (last?.worked ?? 0) - (first?.worked ?? 0);
  };
  return { look, between };
}
