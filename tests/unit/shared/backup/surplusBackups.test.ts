import { describe, expect, it } from 'vitest';
import { surplusBackups } from '#shared/backup/surplusBackups';

const two = (n: number) => String(n).padStart(2, '0');
const backup = (minute: number, mark = 'aaaaaaaa') =>
  `liaison-20260203T${two(Math.floor(minute / 60))}${two(minute % 60)}00Z-${mark}-${minute}.liaison-session`;
const several = (count: number, mark?: string) => Array.from({ length: count }, (_, minute) => backup(minute, mark));

describe('surplusBackups', () => {
  it('is nothing up to twenty', () => {
    expect(surplusBackups(several(20), backup(19))).toEqual([]);
  });

  it('is the oldest of more than twenty', () => {
    expect(surplusBackups(several(23), backup(22))).toEqual([backup(2), backup(1), backup(0)]);
  });

  it('is never the last backup of another session', () => {
    const others = [backup(0, 'bbbbbbbb'), backup(1, 'bbbbbbbb'), backup(2, 'cccccccc')];
    const all = [...others, ...several(30).slice(9)];

    expect(surplusBackups(all, backup(29))).toEqual([backup(9), backup(0, 'bbbbbbbb')]);
  });

  it('is never what was just written, even when the clock was set back', () => {
    const names = several(25).map((name) => name.replace('2026', '2031'));
    const written = backup(99);

    const surplus = surplusBackups([...names, written], written);

    expect(surplus).not.toContain(written);
    expect(surplus).toHaveLength(5);
  });

  it('is never a file that is no backup', () => {
    const strangers = ['notes.txt', 'liaison-copy.liaison-session', 'liaison-20200101T000000Z.liaison-session'];

    expect(surplusBackups([...strangers, ...several(20)], backup(19))).toEqual([]);
  });
});
