/** Keeps a choice for next time. Where there is no room, or nothing may be kept, next time begins without it. */
export function keepChoice(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // A convenience only: it must not stop what was asked for.
  }
}
