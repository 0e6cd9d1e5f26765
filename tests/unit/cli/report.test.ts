import { describe, expect, it } from 'vitest';
import { aCommandLine } from '../../support/aCommandLine';
import { anArchive, ARCHIVED_LOG as log } from '../../support/anArchive';

const forged = log.map((record, index) => (index === 3 ? { ...record, checksum: '0000000000000000' } : record));
const liaison = aCommandLine({ 'good.json': anArchive(log), 'forged.json': anArchive(forged) });

describe('liaison report', () => {
  it('writes the report as one document, with roles and not people', () => {
    const { exit, out, err, written } = liaison('report', 'good.json', '--out', 'report.html');
    expect({ exit, out, err }).toEqual({ exit: 0, out: '', err: '' });
    expect(written['report.html']).toMatch(/^<!doctype html>/);
    expect(written['report.html']).toContain('<title>After-action report: A Day at the Bridge, Course 1</title>');
    expect(written['report.html']).not.toContain('Somebody');
  });

  it('prints it where no file is named, and names people when asked to', () => {
    const { exit, out, written } = liaison('report', 'good.json', '--people');
    expect({ exit, written }).toEqual({ exit: 0, written: {} });
    expect(out).toContain('Somebody');
  });

  it('prints it as data, with its log', () => {
    const { exit, out } = liaison('report', 'good.json', '--json');
    expect(exit).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      format: 'liaison-report',
      report: { session: 'Course 1', brokenAt: null },
      log,
    });
  });

  it('exits 1 when the log does not fit, after writing what came before', () => {
    const { exit, written, err } = liaison('report', 'forged.json', '--out', 'report.html');
    expect(exit).toBe(1);
    expect(err).toContain('from record 4 on');
    expect(written['report.html']).toContain('does not fit its exercise from record 4 on');
  });

  it('exits 2 when it cannot be written or read', () => {
    expect(liaison('report', 'good.json', '--out', 'full/report.html')).toMatchObject({
      exit: 2,
      err: 'liaison: cannot write full/report.html: the disk is full\n',
    });
    expect(liaison('report', 'none.json').exit).toBe(2);
  });
});
