export interface Asked {
  readonly kind: 'open' | 'save' | 'message' | 'error';
  readonly options: Readonly<Record<string, unknown>>;
}

type Answer = Readonly<Record<string, unknown>>;

/** The dialogs of the system: what was asked, and answers that a spec gives before or after. */
export class StandInDialogs {
  readonly asked: Asked[] = [];
  private readonly prepared: Answer[] = [];
  private readonly open: ((answer: Answer) => void)[] = [];

  /** Answers the dialog that is open, else the next one. */
  answer(answer: Answer): void {
    const waiting = this.open.shift();
    if (waiting) waiting(answer);
    else this.prepared.push(answer);
  }

  /** What Electron gives to the app as `dialog`. */
  readonly dialog = {
    showOpenDialog: (_window: object, options: Answer) => this.ask('open', options),
    showSaveDialog: (_window: object, options: Answer) => this.ask('save', options),
    showMessageBox: (_window: object, options: Answer) => this.ask('message', options),
    showErrorBox: (title: string, content: string) =>
      void this.asked.push({ kind: 'error', options: { title, content } }),
  };

  private ask(kind: Asked['kind'], options: Answer): Promise<Answer> {
    this.asked.push({ kind, options });
    const prepared = this.prepared.shift();
    if (prepared) return Promise.resolve(prepared);
    return new Promise((resolve) => {
      this.open.push(resolve);
      const { signal, cancelId } = options;
      if (!(signal instanceof AbortSignal)) return;
      signal.addEventListener('abort', () => {
        const at = this.open.indexOf(resolve);
        if (at >= 0) this.open.splice(at, 1);
        resolve({ response: cancelId });
      });
    });
  }
}
