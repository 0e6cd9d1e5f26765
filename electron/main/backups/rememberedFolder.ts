import { readFileSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import { z } from 'zod';
import { writeWhole } from '../files/writeWhole';

const settingsSchema = z.object({ folder: z.string().refine(isAbsolute) });

/** The folder that was chosen; undefined when none was, or what is stored of it cannot be read. */
export function recallFolder(settings: string): string | undefined {
  try {
    return settingsSchema.parse(JSON.parse(readFileSync(settings, 'utf8'))).folder;
  } catch {
    return undefined;
  }
}

export function rememberFolder(settings: string, folder: string): Promise<void> {
  return writeWhole(settings, new TextEncoder().encode(JSON.stringify({ folder })));
}
