/** Never changes: IndexedDB belongs to the origin, and with it every session that was ever saved. */
export const APP_ORIGIN = 'app://liaison';
