import { describe, expect, it } from 'vitest';
import type { LogRecord } from '#shared/kernel/logRecord';
import { SessionLog } from '#shared/workflow/sessionLog';

function aRecord(seq: number, wall = 0): LogRecord {
  return { seq, at: 0, wall, by: null, command: { type: 'clock.advance' }, checksum: '0' };
}

describe('the log of a session that goes on', () => {
  const three = SessionLog.of([aRecord(1), aRecord(2)]).with(aRecord(3));

  it('holds what was there before it, and each record that was added, in order', () => {
    expect(three.length).toBe(3);
    expect(three.records.map(({ seq }) => seq)).toEqual([1, 2, 3]);
    expect(three.last).toEqual(aRecord(3));
    expect([0, 1, 3, 4].map((seq) => three.record(seq)?.seq)).toEqual([undefined, 1, 3, undefined]);
    expect(SessionLog.of([]).last).toBeUndefined();
  });

  it('stays as it was when another goes on from it', () => {
    const four = three.with(aRecord(4));
    expect(three.length).toBe(3);
    expect(three.records).toHaveLength(3);
    expect(three.record(4)).toBeUndefined();
    expect(four.records.map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
  });

  it('can go on in two ways, which know nothing of each other', () => {
    const [one, other] = [three.with(aRecord(4, 1)), three.with(aRecord(4, 2))];
    expect(one.with(aRecord(5, 1)).records.map(({ wall }) => wall)).toEqual([0, 0, 0, 1, 1]);
    expect(other.with(aRecord(5, 2)).records.map(({ wall }) => wall)).toEqual([0, 0, 0, 2, 2]);
  });

  it('does not change the list that it was made of', () => {
    const records = Object.freeze([aRecord(1)]);
    expect(SessionLog.of(records).with(aRecord(2)).length).toBe(2);
    expect(records).toHaveLength(1);
  });

  it('gives the same array each time it is asked for all', () => {
    expect(three.records).toBe(three.records);
  });
});
