import type { Finding } from '#shared/exercise/finding';
import { parseExercise } from '#shared/exercise/parseExercise';
import type { Command } from './command';
import { EXIT_FINDINGS, EXIT_FINE, EXIT_MISUSE } from './exitCodes';
import { printable } from './printable';
import { readArguments } from './readArguments';
import { exerciseFile, readFile } from './readFile';
import { refuseUse } from './refuse';

interface CheckedFile {
  readonly file: string;
  readonly findings: readonly Finding[];
}

/** Reports what is wrong with exercise files. */
export const checkCommand: Command = {
  name: 'check',
  summary: 'tells what is wrong with exercise files',
  usage: 'check FILE... [--json]',
  help: `Checks exercise files and prints every finding as FILE:LINE:COLUMN SEVERITY CODE MESSAGE.
docs/findings has a page for each code.

  --json   print {"files": [{"file", "findings": [{"code", "severity", "line", "column", "message"}]}]}

  liaison check exercises/mitrovica_bridge
  liaison check first.yaml second.yaml --json

Exits with 1 when a file has errors; warnings and hints alone leave it at 0.
`,
  run(args, io) {
    const read = readArguments(
      args,
      { json: { type: 'boolean', default: false } },
      { what: 'FILE', min: 1, max: Infinity },
    );
    if (read.kind === 'misuse') return refuseUse(checkCommand, read.message, io);
    const checked: CheckedFile[] = [];
    let isUnreadable = false;
    for (const path of read.names) {
      const opened = readFile(exerciseFile(path, io), io);
      if (opened.kind === 'read') checked.push(...checkedFiles(opened.file, opened.text));
      else {
        isUnreadable = true;
        io.err(`liaison: ${opened.message}\n`);
      }
    }
    io.out(read.values.json ? asJson(checked) : printable(asText(checked)));
    if (isUnreadable) return EXIT_MISUSE;
    return checked.some(({ findings }) => findings.some(isError)) ? EXIT_FINDINGS : EXIT_FINE;
  },
};

function checkedFiles(file: string, text: string): readonly CheckedFile[] {
  return [{ file, findings: parseExercise(text).findings }];
}

function isError({ severity }: Finding): boolean {
  return severity === 'error';
}

function asJson(checked: readonly CheckedFile[]): string {
  const files = checked.map(({ file, findings }) => ({
    file,
    findings: findings.map(({ code, severity, range, message }) => ({
      code,
      severity,
      line: range.line,
      column: range.column,
      message,
    })),
  }));
  return `${JSON.stringify({ files }, null, 2)}\n`;
}

function asText(checked: readonly CheckedFile[]): string {
  const lines = checked.flatMap(({ file, findings }) =>
    findings.length === 0
      ? [`${file}: no findings`]
      : findings.map(
          ({ code, severity, range, message }) =>
            `${file}:${range.line}:${range.column} ${severity} ${code} ${message}`,
        ),
  );
  return lines.map((line) => `${line}\n`).join('');
}
