import { BrowserWindow, ipcMain } from 'electron';
import { z } from 'zod';
import type { IpcChannel, IpcContract } from '#shared/ipc/contract';
import { openExercise } from '../files/openExercise';
import type { PendingExercise } from '../files/pendingExercise';
import { printDocument } from '../files/printDocument';
import { saveFile } from '../files/saveFile';
import type { KeepScreenOn } from '../keepScreenOn';
import { isAppFrame } from './isAppFrame';

/** Far above what a session's report or archive comes to; a page gone wrong must not fill the machine's memory. */
const LARGEST_SAVED_BYTES = 1024 * 1024 * 1024;
const LONGEST_PRINTED = 64 * 1024 * 1024;

const nothing = z.tuple([]);
const saveRequest = z.strictObject({
  suggestedName: z.string().min(1).max(200),
  mediaType: z.string().min(1).max(100),
  bytes: z.instanceof(Uint8Array<ArrayBuffer>).refine(({ byteLength }) => byteLength <= LARGEST_SAVED_BYTES),
});

/** Answers every channel of the contract. */
export function answerRenderer(pending: PendingExercise, screenOn: KeepScreenOn): void {
  answer('exercise:open', nothing, openExercise);
  answer('exercise:take', nothing, () => Promise.resolve(pending.take()));
  answer('file:save', z.tuple([saveRequest]), saveFile);
  answer('document:print', z.tuple([z.string().min(1).max(LONGEST_PRINTED)]), (_window, html) => printDocument(html));
  answer('screen:keepOn', z.tuple([z.boolean()]), (_window, on) => Promise.resolve(screenOn.set(on)));
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
    const parsed = args.safeParse(raw);
    if (!parsed.success) throw new Error(`${channel}: asked with arguments of another shape`);
    return respond(window, ...parsed.data);
  });
}
