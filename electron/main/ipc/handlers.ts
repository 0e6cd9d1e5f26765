import { BrowserWindow, ipcMain } from 'electron';
import { z } from 'zod';
import type { IpcChannel, IpcContract } from '#shared/ipc/contract';
import type { Backups } from '../backups/backups';
import { openExercise } from '../files/openExercise';
import type { PendingExercise } from '../files/pendingExercise';
import { printDocument } from '../files/printDocument';
import { saveFile } from '../files/saveFile';
import { answerBackups } from './answerBackups';
import { isAppFrame } from './isAppFrame';

const nothing = z.tuple([]);
const saveRequest = z.strictObject({
  suggestedName: z.string().min(1).max(200),
  mediaType: z.string().min(1).max(100),
  bytes: z.instanceof(Uint8Array<ArrayBuffer>),
});

/** Answers every channel of the contract. */
export function answerRenderer(pending: PendingExercise, backups: Backups): void {
  answer('exercise:open', nothing, openExercise);
  answer('exercise:take', nothing, () => Promise.resolve(pending.take()));
  answer('file:save', z.tuple([saveRequest]), saveFile);
  answer('document:print', z.tuple([z.string().min(1)]), (_window, html) => printDocument(html));
  answerBackups(answer, backups);
}

/** A sender that is not our page, or arguments of another shape, are refused before anything happens. */
function answer<C extends IpcChannel>(
  channel: C,
  args: z.ZodType<IpcContract[C]['args']>,
  respond: (window: BrowserWindow, ...args: IpcContract[C]['args']) => Promise<IpcContract[C]['result']>,
): void {
  ipcMain.handle(channel, (event, ...raw: unknown[]) => {
    const window = BrowserWindow.fromWebContents(event.sender);
    if (!window || !isAppFrame(event.senderFrame)) throw new Error(`${channel}: not asked by the app's own page`);
    return respond(window, ...args.parse(raw));
  });
}
