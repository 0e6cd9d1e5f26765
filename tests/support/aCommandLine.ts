import type { Io } from '../../cli/io';
import { run } from '../../cli/run';

export interface CommandLineResult {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
  /** What was written, by its path. */
  readonly written: Readonly<Record<string, string>>;
  /** The lines that a watched terminal showed for a while. */
  readonly progress: readonly (string | null)[];
}

/** The command line on a machine that has these files, and whose clock goes on by a tenth of a second at each look. */
export function aCommandLine(files: Readonly<Record<string, string | Uint8Array>>) {
  return (...args: readonly string[]): CommandLineResult => {
    const printed = { out: '', err: '' };
    const written: Record<string, string> = {};
    const progress: (string | null)[] = [];
    let now = 0;
    const below = (folder: string) => `${folder.replace(/\/$/, '')}/`;
    const read = (path: string) => {
      const file = files[path];
      if (file === undefined) throw Object.assign(new Error('no such file'), { code: 'ENOENT' });
      return file;
    };
    const io: Io = {
      readText: (path) => {
        const file = read(path);
        return typeof file === 'string' ? file : new TextDecoder('utf-8', { fatal: true }).decode(file);
      },
      readBytes: (path) => {
        const file = read(path);
        return typeof file === 'string' ? new TextEncoder().encode(file) : file;
      },
      writeText: (path, text) => {
        if (path.startsWith('full/')) throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
        if (path.startsWith('none/')) throw Object.assign(new Error('no such folder'), { code: 'ENOENT' });
        written[path] = text;
      },
      isFolder: (path) => Object.keys(files).some((file) => file.startsWith(below(path))),
      listFiles: (folder) =>
        Object.keys(files).flatMap((file) =>
          file.startsWith(below(folder)) ? [file.slice(below(folder).length)] : [],
        ),
      now: () => (now += 100),
      showProgress: (line) => progress.push(line),
      out: (text) => (printed.out += text),
      err: (text) => (printed.err += text),
    };
    return { exit: run(args, io), ...printed, written, progress };
  };
}
