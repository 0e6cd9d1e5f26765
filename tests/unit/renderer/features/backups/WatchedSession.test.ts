import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SessionLog } from '#shared/workflow/sessionLog';
import { WatchedSession, type Attempted } from '../../../../../renderer/features/backups/WatchedSession';
import { aRecord } from '../../../../support/aStoredSession';

const logOf = (count: number, last?: 'session.start' | 'session.end' | 'session.pause') =>
  SessionLog.of(
    Array.from({ length: count }, (_, index) =>
      aRecord(index + 1, index + 1 === count && last ? { command: { type: last } } : {}),
    ),
  );

function watched(answer: (log: SessionLog) => Promise<Attempted>, log = logOf(0)) {
  const attempts: number[] = [];
  const session = new WatchedSession(
    log,
    (current) => {
      attempts.push(current.length);
      return answer(current);
    },
    () => Date.now(),
  );
  return { session, attempts };
}

const works = (log: SessionLog): Promise<Attempted> => Promise.resolve({ kind: 'written', records: log.length });
const fails = (): Promise<Attempted> => Promise.resolve({ kind: 'failed' });

describe('a session that is watched', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is backed up once after STARTEX, and then only when five minutes have passed and something has changed', async () => {
    const { session, attempts } = watched(works);

    session.changed(logOf(1, 'session.start'));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(attempts).toEqual([1]);

    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(attempts).toEqual([1]);

    session.changed(logOf(2));
    session.changed(logOf(3));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(attempts).toEqual([1, 3]);
  });

  it('is backed up after 25 records without waiting, a burst of them once', async () => {
    const { session, attempts } = watched(works);
    session.changed(logOf(1, 'session.start'));
    await vi.advanceTimersByTimeAsync(1_000);

    for (let count = 2; count <= 40; count++) session.changed(logOf(count));
    await vi.advanceTimersByTimeAsync(1_000);

    expect(attempts).toEqual([1, 40]);
  });

  it('is never backed up twice at a time, and what came meanwhile follows', async () => {
    let finish: (attempted: Attempted) => void = () => undefined;
    const { session, attempts } = watched(() => new Promise((resolve) => (finish = resolve)));
    session.changed(logOf(1, 'session.start'));
    await vi.advanceTimersByTimeAsync(1_000);

    session.changed(logOf(2));
    session.changed(logOf(3, 'session.pause'));
    await vi.advanceTimersByTimeAsync(600_000);
    expect(attempts).toEqual([1]);

    finish({ kind: 'written', records: 1 });
    await vi.advanceTimersByTimeAsync(0);
    expect(attempts).toEqual([1, 3]);
  });

  it('is tried again after a failure, ever less often, and backed up when it works', async () => {
    let isBroken = true;
    const { session, attempts } = watched((log) => (isBroken ? fails() : works(log)));
    session.changed(logOf(1, 'session.start'));

    await vi.advanceTimersByTimeAsync(1_000 + 15_000 + 30_000 + 60_000);
    expect(attempts).toHaveLength(4);
    isBroken = false;
    await vi.advanceTimersByTimeAsync(120_000);
    expect(attempts).toHaveLength(5);
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(attempts).toHaveLength(5);
  });

  it('is backed up at once when it is left, and not for ever when that fails', async () => {
    const { session, attempts } = watched(fails);
    session.changed(logOf(2));

    session.end();
    await vi.advanceTimersByTimeAsync(0);
    expect(attempts).toEqual([2]);
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(attempts).toEqual([2]);
  });

  it('is backed up when there is a place at last', async () => {
    let isReady = false;
    const { session, attempts } = watched((log) => (isReady ? works(log) : Promise.resolve({ kind: 'notNow' })));
    session.changed(logOf(1, 'session.start'));
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(attempts).toEqual([1]);

    isReady = true;
    session.tryNow();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(attempts).toEqual([1, 1]);
  });
});
