import { resolve } from 'node:path';

/** The folder that holds package.json, wherever the script was started from. */
export const projectRoot = resolve(import.meta.dirname, '..');
