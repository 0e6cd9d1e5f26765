import type { BrowserWindow } from 'electron';
import type { z } from 'zod';
import type { IpcChannel, IpcContract } from '#shared/ipc/contract';

/** Answers a channel once the sender and the arguments have been checked. */
export type Answer = <C extends IpcChannel>(
  channel: C,
  args: z.ZodType<IpcContract[C]['args']>,
  respond: (window: BrowserWindow, ...args: IpcContract[C]['args']) => Promise<IpcContract[C]['result']>,
) => void;
