import { describe, expect, it } from 'vitest';
import { readBackupName, stampTime } from '#shared/backup/backupName';
import { nameBackup, sessionMark } from '#shared/backup/nameBackup';

const AT = '2026-02-03T09:40:05.123Z';

describe('the name of a backup', () => {
  it('tells when, which session, how far, and what the session is called', () => {
    const session = { id: 'session-1', name: ' Tuesday / grupi ë dytë: Митровица ' };

    const name = nameBackup({ session, records: 57, at: AT, locked: false });

    expect(name).toBe(
      `liaison-20260203T094005Z-${sessionMark('session-1')}-57-Tuesday_grupi_ë_dytë_Митровица.liaison-session`,
    );
    expect(readBackupName(name)).toEqual({
      name,
      mark: sessionMark('session-1'),
      records: 57,
      stamp: '20260203T094005Z',
    });
  });

  it('keeps the name of the session to itself when the backup is locked', () => {
    const name = nameBackup({ session: { id: 'one', name: 'Secret course' }, records: 1, at: AT, locked: true });

    expect(name).toBe(`liaison-20260203T094005Z-${sessionMark('one')}-1.liaison-session`);
    expect(readBackupName(name)).not.toBeNull();
  });

  it.each(['../../etc/passwd', '', '///', 'a'.repeat(300), '𝔘'.repeat(60), 'CON', '.', 'e\u0301'.repeat(50)])(
    'is a plain file name that can be read again, whatever the session is called: %s',
    (called) => {
      const name = nameBackup({ session: { id: called, name: called }, records: 3, at: AT, locked: false });

      expect(name).not.toMatch(/[/\\:*?"<>|]/);
      expect(readBackupName(name)?.records).toBe(3);
    },
  );

  it.each([
    'holiday.liaison-session',
    'liaison-20260203T094005Z-0123abcd-57.liaison-session.part',
    'liaison-20260203T094005Z-0123abcd-57 (1).liaison-session',
    'liaison-20260203T094005Z-0123abcd-57-../x.liaison-session',
    'x/liaison-20260203T094005Z-0123abcd-57.liaison-session',
    'liaison-20260203T094005Z-0123abcd.liaison-session',
  ])('is not %s', (name) => {
    expect(readBackupName(name)).toBeNull();
  });

  it.each(['1970-01-01T00:00:00', '2024-02-29T23:59:59', '2000-03-01T12:00:01', '2026-12-31T06:07:08'])(
    'gives back the moment %s',
    (moment) => {
      expect(stampTime(`${moment.replaceAll(/[-:]/g, '')}Z`)).toBe(Date.parse(`${moment}Z`));
    },
  );
});
