#!/usr/bin/env node
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { EXIT_FINE } from './exitCodes';
import { run } from './run';

/** The cursor goes to the start of the line, which is emptied. */
const TO_START_AND_CLEAR = '\r\u001B[K';

// A reader such as `head` has seen enough when it closes the pipe.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(EXIT_FINE);
  throw error;
});

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decoded(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw new Error('it is not text in UTF-8. Save it as UTF-8 in your editor');
  }
}

process.exitCode = run(process.argv.slice(2), {
  readText: (path) => decoded(readFileSync(path)),
  readBytes: (path) => new Uint8Array(readFileSync(path)),
  writeText: (path, text) => writeFileSync(path, text),
  isFolder: (path) => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false,
  listFiles: (folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => statSync(`${folder}/${path}`, { throwIfNoEntry: false })?.isFile() ?? false)
      .map((path) => path.replaceAll('\\', '/')),
  now: () => performance.now(),
  showProgress: (line) => {
    if (process.stderr.isTTY) process.stderr.write(`${TO_START_AND_CLEAR}${line ?? ''}`);
  },
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
