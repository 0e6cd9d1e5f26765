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

process.exitCode = run(process.argv.slice(2), {
  readText: (path) => readFileSync(path, 'utf8'),
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
