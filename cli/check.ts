import type { Finding } from '#shared/exercise/finding';
import { parseExercise } from '#shared/exercise/parseExercise';
import { EXIT_FINDINGS, EXIT_FINE, EXIT_MISUSE, type Io } from './io';

interface CheckedFile {
  readonly file: string;
  readonly findings: readonly Finding[];
}

/** Checks each file and prints its findings, as `file:line:column severity code message` or as JSON. */
export function check(paths: readonly string[], asJson: boolean, io: Io): number {
  const checked: CheckedFile[] = [];
  let unreadable = false;
  for (const path of paths) {
    const file = io.isFolder(path) ? `${path.replace(/[/\\]+$/, '')}/exercise.yaml` : path;
    const text = readText(file, io);
    if (text === null) unreadable = true;
    else checked.push({ file, findings: parseExercise(text).findings });
  }
  io.out(asJson ? asJsonText(checked) : asPlainText(checked));
  if (unreadable) return EXIT_MISUSE;
  return checked.some(({ findings }) => findings.some(({ severity }) => severity === 'error'))
    ? EXIT_FINDINGS
    : EXIT_FINE;
}

function readText(file: string, io: Io): string | null {
  try {
    return io.readText(file);
  } catch (error) {
    io.err(`liaison: cannot read ${file}: ${error instanceof Error ? error.message : String(error)}\n`);
    return null;
  }
}

function asJsonText(checked: readonly CheckedFile[]): string {
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

function asPlainText(checked: readonly CheckedFile[]): string {
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
