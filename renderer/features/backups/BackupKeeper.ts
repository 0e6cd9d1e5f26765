import type { ArchiveContents } from '#shared/archive/archiveContents';
import type { BackupPlace, BackupProblem, ChooseBackupFolderResult } from '#shared/ipc/contract';
import type { SessionLog } from '#shared/workflow/sessionLog';
import type { BackupFolder } from '../../host/backupFolder';
import { keepChoice } from '../../storage/keepChoice';
import type { LiaisonDatabase } from '../../storage/LiaisonDatabase';
import type { NamedBackup } from './backUpSession';
import { keepLastBackup, recallLastBackup, type LastBackup } from './lastBackup';
import { WatchedSession, type Attempted } from './WatchedSession';

export interface Trouble {
  readonly problem: BackupProblem;
  /** The machine's own words. */
  readonly reason: string;
}

export interface BackupState {
  /** Null until it is known. */
  readonly place: BackupPlace | null;
  /** How often a folder was chosen or allowed: two folders may have the same name. */
  readonly arrivals: number;
  readonly canChoose: boolean;
  /** `wanted`: backups are to be locked, and the passphrase has not been given since the app was started. */
  readonly lock: 'open' | 'given' | 'wanted';
  readonly last: LastBackup | null;
  /** Why the last attempt failed; null when it did not. */
  readonly trouble: Trouble | null;
  readonly busy: boolean;
}

const LOCKED = 'liaison.backupsLocked';
/** Milliseconds after the start in which the library shows and a session may be resumed before old work is done. */
const SETTLED = 5_000;

/** Keeps the backups of what is played. One is written at a time; none holds anything else up. */
export class BackupKeeper {
  readonly #db: LiaisonDatabase;
  readonly #folder: BackupFolder;
  readonly #listeners = new Set<() => void>();
  readonly #watched = new Set<WatchedSession>();
  /** Only ever in memory. */
  #passphrase: string | null = null;
  #last: Promise<unknown> = Promise.resolve();
  #state: BackupState;

  constructor(db: LiaisonDatabase, folder: BackupFolder) {
    this.#db = db;
    this.#folder = folder;
    this.#state = {
      place: null,
      arrivals: 0,
      canChoose: folder.canChoose,
      lock: localStorage.getItem(LOCKED) === null ? 'open' : 'wanted',
      last: recallLastBackup(),
      trouble: null,
      busy: false,
    };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly read = (): BackupState => this.#state;

  /** Looks for the folder, and soon makes up for what a window that was closed in a hurry has left out. */
  start(): () => void {
    void this.#look();
    const timer = setTimeout(() => void this.backUpAll(), SETTLED);
    return () => clearTimeout(timer);
  }

  watch(id: string, log: SessionLog): WatchedSession {
    const session: WatchedSession = new WatchedSession(log, (current) => this.#attempt(id, current));
    this.#watched.add(session);
    return session;
  }

  unwatch(session: WatchedSession): void {
    session.end();
    this.#watched.delete(session);
  }

  async choose(): Promise<ChooseBackupFolderResult> {
    const chosen = await this.#folder.choose();
    if (chosen.kind === 'chosen') this.#arrive(chosen.place);
    return chosen;
  }

  /** To be called by a click. */
  async allow(): Promise<void> {
    this.#arrive(await this.#folder.allow());
  }

  /** From now on backups are locked with this; null for backups that everybody can open. */
  setPassphrase(passphrase: string | null): void {
    this.#passphrase = passphrase;
    if (passphrase === null) localStorage.removeItem(LOCKED);
    else keepChoice(LOCKED, 'yes');
    this.#set({ lock: passphrase === null ? 'open' : 'given' });
    for (const session of this.#watched) session.tryNow();
  }

  get passphrase(): string | null {
    return this.#passphrase;
  }

  get folder(): BackupFolder {
    return this.#folder;
  }

  /** Backs up every session that is not in the folder as it is now; tells how many were written. */
  async backUpAll(): Promise<number> {
    if (!(await this.#isReady())) return 0;
    const { listUnwritten, contentsOf } = await import('./backUpSession');
    let written = 0;
    for (const { id } of await listUnwritten(this.#db, this.#folder)) {
      const attempted = await this.#one(() => contentsOf(this.#db, id));
      if (attempted.kind === 'failed') break;
      written += 1;
    }
    return written;
  }

  async #attempt(id: string, log: SessionLog): Promise<Attempted> {
    if (!(await this.#isReady())) return { kind: 'notNow' };
    return this.#one(async () => {
      const { contentsOf } = await import('./backUpSession');
      return contentsOf(this.#db, id, log.records);
    });
  }

  /** After whatever is being written. Never rejects. */
  #one(read: () => Promise<ArchiveContents>): Promise<Attempted> {
    const done = this.#last.then(async (): Promise<Attempted> => {
      this.#set({ busy: true });
      try {
        const { backUpSession } = await import('./backUpSession');
        return this.#note(await backUpSession(this.#folder, await read(), this.#passphrase));
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        this.#set({ trouble: { problem: 'other', reason } });
        return { kind: 'failed' };
      } finally {
        this.#set({ busy: false });
      }
    });
    this.#last = done;
    return done;
  }

  #note({ session, records, result }: NamedBackup): Attempted {
    if (result.kind === 'failed') {
      const { problem, reason } = result;
      this.#set({ trouble: { problem, reason } });
      return { kind: 'failed' };
    }
    const place = this.#state.place?.kind === 'ready' ? this.#state.place.name : '';
    const last = { session, records, place, at: Date.now() };
    keepLastBackup(last);
    this.#set({ last, trouble: null });
    return { kind: 'written', records };
  }

  async #isReady(): Promise<boolean> {
    return (await this.#look()).kind === 'ready' && this.#state.lock !== 'wanted';
  }

  async #look(): Promise<BackupPlace> {
    const place = await this.#folder.place().catch((): BackupPlace => ({ kind: 'none' }));
    this.#set({ place });
    return place;
  }

  #arrive(place: BackupPlace): void {
    this.#set({ place, arrivals: this.#state.arrivals + 1, trouble: null });
    for (const session of this.#watched) session.tryNow();
    if (this.#watched.size === 0) void this.backUpAll();
  }

  #set(change: Partial<BackupState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
