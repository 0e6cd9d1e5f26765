/** The addresses under which Chromium is shown what Electron would show under `app:`. */
const SHOWN = /^https:\/\/([a-z]+)\.stand-in\.test(?=\/|$)/;

export function shownAddress(address: string): string {
  return address.replace(/^app:\/\/([a-z]+)/, 'https://$1.stand-in.test');
}

export function appAddress(shown: string): string {
  return shown.replace(SHOWN, 'app://$1');
}
