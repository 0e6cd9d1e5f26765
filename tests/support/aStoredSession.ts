import type { ExerciseId, RoleId } from '#shared/exercise/ids';
import type { LogRecord } from '#shared/kernel/logRecord';
import type { NewSession } from '../../renderer/storage/sessions';

export function aNewSession(overrides: Partial<NewSession> = {}): NewSession {
  return {
    id: 'session-1',
    name: 'Tuesday group',
    exerciseId: 'bridge' as ExerciseId,
    exerciseTitle: 'The Bridge',
    exerciseText: 'liaison: 1',
    translations: [],
    frame: null,
    seats: [{ role: 'comkfor' as RoleId, person: 'Arta', language: null }],
    pace: { kind: 'facilitator' },
    seed: 7,
    createdAt: 1_000,
    pin: null,
    ...overrides,
  };
}

export function aRecord(seq: number, overrides: Partial<LogRecord> = {}): LogRecord {
  return {
    seq,
    at: seq * 60,
    wall: 1_000 + seq,
    by: null,
    command: { type: 'clock.advance' },
    checksum: `after-${seq}`,
    ...overrides,
  };
}
