import type { Finding } from '#shared/exercise/finding';
import { checkedFiles } from './checkedFiles';
import type { Command } from './command';
import { EXIT_FINDINGS, EXIT_FINE, EXIT_MISUSE } from './exitCodes';
import { printable } from './printable';
import { readArguments } from './readArguments';
import { refuseUse } from './refuse';

interface Checked {
  readonly file: string;
  readonly findings: readonly Finding[];
}

/** Reports what is wrong with exercise files. */
export const checkCommand: Command = {
  name: 'check',
  summary: 'tells what is wrong with exercise files',
  usage: 'check FILE... [--json]',
  help: `Checks exercise files and prints every finding as FILE:LINE:COLUMN SEVERITY CODE
MESSAGE. Of a folder, or of a .liaison package of one, it checks exercise.yaml, its texts
in other languages (texts.*.yaml) and whether every picture is there; such a texts.*.yaml
can be named alone as well, with its exercise.yaml beside it. docs/findings has a page for each
code.

  --json   print {"files": [{"file", "findings":
           [{"code", "severity", "line", "column", "message"}]}]}

  liaison check exercises/mitrovica_bridge
  liaison check first.yaml second.liaison --json

Exits with 1 when a file has errors; warnings and hints alone leave it at 0.
`,
  run(args, io) {
    const options = { json: { type: 'boolean', default: false } } as const;
    const read = readArguments(args, options, { what: 'FILE', min: 1, max: Infinity });
    if (read.kind === 'misuse') return refuseUse(checkCommand, read.message, io);
    const checked: Checked[] = [];
    let isUnreadable = false;
    for (const each of read.names.flatMap((path) => checkedFiles(path, io))) {
      if (each.findings !== null) checked.push(each);
      else {
        isUnreadable = true;
        io.err(`liaison: ${each.reason}\n`);
      }
    }
    io.out(read.values.json ? asJson(checked) : printable(asText(checked)));
    if (isUnreadable) return EXIT_MISUSE;
    return checked.some(({ findings }) => findings.some(isError)) ? EXIT_FINDINGS : EXIT_FINE;
  },
};

function isError({ severity }: Finding): boolean {
  return severity === 'error';
}

function asJson(checked: readonly Checked[]): string {
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

function asText(checked: readonly Checked[]): string {
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
