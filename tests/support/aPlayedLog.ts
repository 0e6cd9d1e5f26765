import type { Exercise } from '#shared/exercise/exercise';
import type { RoleId } from '#shared/exercise/ids';
import { begin } from '#shared/kernel/begin';
import { checksum } from '#shared/kernel/checksum';
import type { Command } from '#shared/kernel/command';
import { compile, type CompiledExercise } from '#shared/kernel/compile';
import { step, type History } from '#shared/kernel/history';
import type { LogRecord, Undo } from '#shared/kernel/logRecord';

export interface Deed {
  readonly command: Command | Undo;
  /** Seconds of exercise time that pass before it. */
  readonly wait?: number;
  readonly by?: RoleId | null;
}

export interface PlayedLog {
  readonly compiled: CompiledExercise;
  readonly seated: readonly RoleId[];
  readonly log: readonly LogRecord[];
}

/** Plays deeds from the briefing on and keeps the log, one wall-clock minute to a record. Throws when one is refused. */
export function aPlayedLog(exercise: Exercise, seated: readonly RoleId[], deeds: readonly Deed[]): PlayedLog {
  const compiled = compile(exercise);
  let history: History = { state: begin(compiled, { seated }), undoable: [] };
  const log: LogRecord[] = [];
  for (const { command, wait = 0, by = null } of deeds) {
    const draft = {
      seq: log.length + 1,
      at: history.state.time + wait,
      wall: Date.UTC(2026, 1, 3, 9, log.length),
      by,
      command,
    };
    const answer = step(compiled, history, draft);
    if (answer.kind === 'refused') throw new Error(`${command.type}: ${JSON.stringify(answer.refusal)}`);
    history = answer.history;
    log.push({ ...draft, checksum: checksum(history.state) });
  }
  return { compiled, seated, log };
}
