#!/usr/bin/env node
import { readFileSync, statSync } from 'node:fs';
import { run } from './run';

process.exitCode = run(process.argv.slice(2), {
  readText: (path) => readFileSync(path, 'utf8'),
  isFolder: (path) => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false,
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
