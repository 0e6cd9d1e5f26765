import { protocol } from 'electron';
import { answerAsset } from './answerAsset';

/** Must run before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Answers `app://liaison/...` from the folder that holds the built page. */
export function serveApp(root: string): void {
  protocol.handle('app', (request) => answerAsset(root, request));
}
