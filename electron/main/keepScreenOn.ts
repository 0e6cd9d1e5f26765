import type { PowerSaveBlocker } from 'electron';

/** Keeps the screen on as long as the page asks for it, and no longer than there is a page to ask. */
export class KeepScreenOn {
  private held: number | undefined;

  constructor(private readonly blocker: Pick<PowerSaveBlocker, 'start' | 'stop'>) {}

  set(on: boolean): void {
    if (on) {
      this.held ??= this.blocker.start('prevent-display-sleep');
    } else if (this.held !== undefined) {
      this.blocker.stop(this.held);
      this.held = undefined;
    }
  }
}
