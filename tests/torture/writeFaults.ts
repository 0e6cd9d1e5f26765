/**
 * The steps of making a record durable, in their order: `appendRecord` opens a transaction, reads the session's row, adds the
 * record, writes the row, and the transaction commits. Then the disk has it, and `answer` is the app being told.
 */
export const STEPS = ['transaction', 'get', 'add', 'put', 'commit', 'answer'] as const;
export type Step = (typeof STEPS)[number];

export interface WriteFaults {
  /** At which step writing goes wrong, and how; null for not at all. */
  plan: { readonly step: Step; readonly how: 'fail' | 'slow' } | null;
  /** How often the plan was carried out. */
  hits: number;
  /** The sequence numbers of the records that the disk has, as it told. */
  readonly durable: number[];
}

type Write = (this: IDBObjectStore, value: unknown, key?: IDBValidKey) => IDBRequest<IDBValidKey>;

declare global {
  interface Window {
    writeFaults: WriteFaults;
  }
}

/**
 * Puts itself before the browser's own IndexedDB. It stands alone, so that it can be sent into a page. A slow step is one that
 * the browser first answers some hundred other questions for. A lost answer is a transaction that is durable and reported as
 * aborted.
 */
export function installWriteFaults(): void {
  const slowness = 300;
  const faults: WriteFaults = { plan: null, hits: 0, durable: [] };
  (globalThis as unknown as Pick<Window, 'writeFaults'>).writeFaults = faults;
  const store = IDBObjectStore.prototype;
  const own = {
    get: Object.getOwnPropertyDescriptor(store, 'get')?.value as (this: IDBObjectStore, key: unknown) => IDBRequest,
    add: Object.getOwnPropertyDescriptor(store, 'add')?.value as Write,
    put: Object.getOwnPropertyDescriptor(store, 'put')?.value as Write,
    transaction: Object.getOwnPropertyDescriptor(IDBDatabase.prototype, 'transaction')?.value as (
      this: IDBDatabase,
      names: string | Iterable<string>,
      mode?: IDBTransactionMode,
      options?: IDBTransactionOptions,
    ) => IDBTransaction,
  };
  /** The records that a transaction adds. */
  const added = new WeakMap<IDBTransaction, number[]>();
  const full = () => new DOMException('The disk is full', 'QuotaExceededError');
  const isAt = (step: Step, how: 'fail' | 'slow') => {
    const is = faults.plan?.step === step && faults.plan.how === how;
    if (is) faults.hits += 1;
    return is;
  };
  const linger = (on: IDBObjectStore) => {
    for (let asked = 0; asked < slowness; asked += 1)
      own.get.call(on, on.name === 'log' ? ['nobody', asked] : 'nobody');
  };
  const writes = (on: IDBObjectStore) =>
    on.transaction.mode === 'readwrite' && on.transaction.objectStoreNames.contains('log');

  store.get = function (key) {
    if (writes(this)) {
      if (isAt('get', 'fail')) throw full();
      if (isAt('get', 'slow')) linger(this);
    }
    return own.get.call(this, key);
  };
  store.add = function (value, key) {
    if (isAt('add', 'fail')) throw full();
    if (isAt('add', 'slow')) linger(this);
    if (this.name === 'log') added.get(this.transaction)?.push((value as { readonly seq: number }).seq);
    return key === undefined ? own.add.call(this, value) : own.add.call(this, value, key);
  };
  store.put = function (value, key) {
    if (writes(this)) {
      if (isAt('put', 'fail')) throw full();
      if (isAt('put', 'slow')) linger(this);
    }
    const request = key === undefined ? own.put.call(this, value) : own.put.call(this, value, key);
    if (writes(this)) {
      if (isAt('commit', 'slow')) linger(this);
      if (isAt('commit', 'fail')) {
        const { transaction } = this;
        request.addEventListener('success', () => transaction.abort());
      }
    }
    return request;
  };
  IDBDatabase.prototype.transaction = function (names, mode, options) {
    const isWrite = mode === 'readwrite' && [...(typeof names === 'string' ? [names] : names)].includes('log');
    if (isWrite && isAt('transaction', 'fail')) throw full();
    if (isWrite && isAt('transaction', 'slow')) linger(own.transaction.call(this, names, mode).objectStore('log'));
    const transaction = own.transaction.call(this, names, mode, options);
    if (!isWrite) return transaction;
    const here: number[] = [];
    added.set(transaction, here);
    const losesItsAnswer = faults.plan?.step === 'answer' && faults.plan.how === 'fail';
    transaction.addEventListener('complete', (event) => {
      faults.durable.push(...here);
      if (!losesItsAnswer || here.length === 0) return;
      faults.hits += 1;
      event.stopImmediatePropagation();
      const Told = event.constructor as typeof Event;
      transaction.dispatchEvent(new Told('abort'));
    });
    return transaction;
  };
}
