import { APP_ORIGIN } from '../protocol/appOrigin';

interface Frame {
  readonly origin: string;
  readonly parent: object | null;
}

/** Whether a message comes from our own page itself, not from a frame inside it nor from a page gone by. */
export function isAppFrame(frame: Frame | null): boolean {
  return frame?.origin === APP_ORIGIN && frame.parent === null;
}
