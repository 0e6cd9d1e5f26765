import { describe, expect, it } from 'vitest';
import { backupDueIn, isUrgent, type BackupStanding } from '#shared/backup/backupDue';

const standing = (overrides: Partial<BackupStanding>): BackupStanding => ({
  records: 10,
  written: 5,
  urgent: false,
  changedAt: 100_000,
  triedAt: 90_000,
  failures: 0,
  ...overrides,
});

describe('backupDueIn', () => {
  it('is never while nothing has changed, nor before there is anything', () => {
    expect(backupDueIn(standing({ written: 10, urgent: true, failures: 2 }), 999_999)).toBeNull();
    expect(backupDueIn(standing({ records: 0, written: null }), 999_999)).toBeNull();
  });

  it('is five minutes after the last one for a few records', () => {
    expect(backupDueIn(standing({}), 100_000)).toBe(290_000);
    expect(backupDueIn(standing({}), 390_000)).toBe(0);
  });

  it('is once it has been quiet for a second after STARTEX, a pause, ENDEX and many records', () => {
    expect(backupDueIn(standing({ urgent: true }), 100_300)).toBe(700);
    expect(backupDueIn(standing({ records: 30 }), 100_300)).toBe(700);
    expect(backupDueIn(standing({ records: 29 }), 100_300)).toBe(289_700);
    expect(backupDueIn(standing({ urgent: true }), 101_500)).toBe(0);
  });

  it('tries again at first soon and then every five minutes, however often it has failed', () => {
    const failed = (failures: number) => backupDueIn(standing({ urgent: true, failures, triedAt: 100_000 }), 100_000);

    expect([1, 2, 3, 4, 5, 6, 60].map(failed)).toEqual([15_000, 30_000, 60_000, 120_000, 240_000, 300_000, 300_000]);
  });
});

it('a backup is wanted at once at the moments that end something', () => {
  expect(isUrgent({ command: { type: 'session.end' } })).toBe(true);
  expect(isUrgent({ command: { type: 'clock.advance' } })).toBe(false);
});
