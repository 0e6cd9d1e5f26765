const WRITES = ['add', 'put', 'delete', 'clear'] as const;
type Write = (this: object, ...args: unknown[]) => unknown;
type Store = Record<(typeof WRITES)[number], Write>;

/** Makes the n-th write to IndexedDB from now fail. `undo` ends that and says whether it came to it. */
export function failingWrite(nth: number): { readonly undo: () => boolean } {
  const { prototype: store } = (globalThis as unknown as { IDBObjectStore: { prototype: Store } }).IDBObjectStore;
  const own: Store = { add: store.add, put: store.put, delete: store.delete, clear: store.clear };
  let writes = 0;
  for (const name of WRITES) {
    store[name] = function (...args) {
      writes += 1;
      if (writes === nth) throw new DOMException('The disk is full.', 'QuotaExceededError');
      return own[name].apply(this, args);
    };
  }
  return {
    undo: () => {
      Object.assign(store, own);
      return writes >= nth;
    },
  };
}
