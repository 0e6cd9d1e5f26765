import type { Page } from '@playwright/test';
import { expect, test } from '../support/appTest';
import { centre, inCentre } from '../support/facilitator';
import { tabAndPress } from '../support/keyboard';
import { checkLink, isProved, opensCheck, part, simulates } from '../support/studio';

test.setTimeout(180_000);

test('an exercise is proved, and one of its playthroughs is opened as a session where it ends', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => scripts.push(new URL(request.url()).pathname));
  await page.goto('/');
  await expect(checkLink(page)).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(scripts.filter((path) => /CheckRoute|analysisWorker/.test(path))).toEqual([]);

  await opensCheck(page);
  await expect(part(page, 'Check').getByRole('status')).toHaveText(/\S/);
  await isProved(page);
  const endings = part(page, 'Prove').getByRole('table', { name: 'Endings' });
  await expect(endings.getByRole('row', { name: /^Control is lost/ })).toContainText(/\d %/);
  const ranges = part(page, 'Prove').getByRole('table', { name: 'Indicators' });
  await expect(ranges.getByRole('img', { name: /^Interethnic tension goes from \d+ to \d+;/ })).toBeVisible();

  const show = endings.getByRole('button', { name: 'Show how: Control is lost' });
  await tabAndPress(page, show);
  const panel = page.getByRole('dialog', { name: 'How: Control is lost' });
  await expect(panel.getByRole('listitem').first()).toHaveText('T+00:00STARTEX');
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(show).toBeFocused();
  await page.keyboard.press('Enter');
  const last = panel.getByRole('listitem').last();
  await expect(last).toContainText('Ending reached: Control is lost');
  const [clock = ''] = /^T\+\d\d:\d\d/.exec(await last.innerText()) ?? [];
  const decided = panel.getByText(/^Decision “/).last();
  const [, title = '', answer = ''] = /^Decision “(.*)” → (.*)$/.exec(await decided.innerText()) ?? [];
  await panel.getByRole('button', { name: 'Open as a session' }).click();

  await expect(inCentre(page)).toHaveText('Control is lost');
  await expect(centre(page)).toContainText('Ending reached');
  await expect(page.getByRole('button', { name: /^Resume/ })).toBeVisible();
  await expect(page.getByText(clock, { exact: true }).first()).toBeVisible();
  const log = page.getByRole('log').getByTitle(/./);
  await expect(log.first()).toHaveText(`${clock}Paused`);
  await expect(page.getByRole('log')).toContainText(
    answer === 'not decided in time' ? `“${title}” not decided in time` : `Decided “${title}”: ${answer}`,
  );
  await page.goto('/');
  await expect(page.getByRole('link', { name: 'Resume Witness: Control is lost' })).toBeVisible();
});

test('a proof is stopped, says how far it had come, and begins again; leaving the screen ends its thread', async ({
  page,
}) => {
  await provesWithoutEnd(page);
  await opensCheck(page);
  const prove = part(page, 'Prove');
  await expect(prove.getByText(/^[\d,]+ states found, [\d,]+ waiting to be followed$/).last()).toBeVisible();
  await tabAndPress(page, prove.getByRole('button', { name: 'Stop' }));
  await expect(prove.getByRole('status')).toContainText(/^Not proved: stopped after [\d,]+ states, [\d.]+ s/);
  await expect(prove.getByRole('table')).toHaveCount(0);
  await expect.poll(() => page.workers().length).toBe(0);

  const again = prove.getByRole('button', { name: 'Prove again' });
  await expect(again).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(prove.getByRole('status')).toContainText('Following every playthrough…');
  await expect.poll(() => page.workers().length).toBe(1);
  await page.getByRole('link', { name: 'Liaison' }).click();
  await expect(checkLink(page)).toBeVisible();
  await expect.poll(() => page.workers().length).toBe(0);
});

/** The proof goes on for as long as somebody needs to stop it: that its thread is done is not heard. */
async function provesWithoutEnd(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const own = Object.getOwnPropertyDescriptor(Worker.prototype, 'onmessage');
    Object.defineProperty(Worker.prototype, 'onmessage', {
      set(this: Worker, hear: (event: MessageEvent<{ readonly kind: string }>) => void) {
        own?.set?.call(this, (event: MessageEvent<{ readonly kind: string }>) => {
          if (event.data.kind !== 'done') hear(event);
        });
      },
    });
  });
}

test('tables play by themselves, as they are told to', async ({ page }) => {
  await opensCheck(page);
  await part(page, 'Prove').getByRole('button', { name: 'Stop' }).click();
  const simulate = part(page, 'Simulate');
  await simulate.getByRole('radio', { name: 'Force first' }).check();
  await simulates(page);
  await expect(simulate.getByRole('status')).toContainText('How they chose: Force first');
  await expect(simulate.getByRole('table', { name: 'Endings' })).toContainText(/\d %/);
  await expect(simulate.getByRole('img', { name: /: median \d+; eight of ten tables from/ }).first()).toBeVisible();
  await expect(simulate.getByText('not decided in time').first()).toBeVisible();
  await expect(simulate.getByRole('table', { name: 'Thresholds' })).toContainText(/(came|ceased) to hold/);
});

test('a thread that dies is said, and the proof is begun again', async ({ page }) => {
  await page.addInitScript(() => {
    const Real = window.Worker;
    let isBroken = true;
    Object.assign(window, {
      Worker: function Broken(...args: ConstructorParameters<typeof Worker>) {
        if (!isBroken) return new Real(...args);
        isBroken = false;
        const dead = {
          onerror: (_: Partial<ErrorEvent>) => undefined,
          postMessage: () => void setTimeout(() => dead.onerror({})),
          terminate: () => undefined,
        };
        return dead;
      },
    });
  });
  await opensCheck(page);
  await expect(page.getByRole('alert')).toContainText('The proof broke off');
  await page.getByRole('alert').getByRole('button', { name: 'Try again' }).click();
  await expect(part(page, 'Prove').getByRole('status')).toContainText('Following every playthrough…');
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('an exercise that is not in the library is said to be gone', async ({ page }) => {
  await page.goto('/#/exercises/nowhere/check');
  await expect(page.getByRole('heading', { name: 'This exercise is not in the library' })).toBeVisible();
  await page.getByRole('button', { name: 'Back to the library' }).click();
  await expect(checkLink(page)).toBeVisible();
});
