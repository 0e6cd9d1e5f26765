import { describe, expect, it } from 'vitest';
import { aCommandLine } from '../../support/aCommandLine';
import { MINIMAL } from '../../support/exerciseTexts';

const liaison = aCommandLine({ 'good.yaml': MINIMAL });
const COMMANDS = ['check', 'prove', 'simulate', 'replay', 'report', 'texts', 'schema'];

describe('the command line', () => {
  it.each([['--help'], ['-h'], ['help']])('lists its commands when asked with %s', (word) => {
    const { exit, out, err } = liaison(word);
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    for (const command of COMMANDS) expect(out).toMatch(new RegExp(`^  ${command} +\\w`, 'm'));
  });

  it.each(COMMANDS)('tells how %s is used, with an example', (command) => {
    for (const args of [
      [command, '--help'],
      [command, 'some.yaml', '-h'],
      ['help', command],
    ]) {
      const { exit, out, err } = liaison(...args);
      expect({ exit, err }).toEqual({ exit: 0, err: '' });
      expect(out).toContain(`Usage: liaison ${command} `);
      expect(out).toMatch(new RegExp(`^  liaison ${command} `, 'm'));
    }
  });

  it('exits 2 and lists its commands when none is given', () => {
    const { exit, out, err } = liaison();
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err).toMatch(/^liaison: no command given\n\nUsage: liaison COMMAND/);
  });

  it('exits 2 on a command that it does not have, and says which may be meant', () => {
    const { exit, out, err } = liaison('chekc', 'good.yaml');
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err).toMatch(/^liaison: there is no command "chekc": did you mean "check"\?\n/);
  });

  it.each([
    [['check'], 'FILE is missing'],
    [['check', 'good.yaml', '--jsno'], "Unknown option '--jsno'"],
    [['check', 'good.yaml', '--json=yes'], "Option '--json' does not take an argument"],
    [['simulate', 'good.yaml', 'better.yaml'], 'one FILE is enough, but there is also "better.yaml"'],
    [['simulate', 'good.yaml', '--runs'], "Option '--runs <value>' argument missing"],
    [['simulate', 'good.yaml', '--runs', '0'], '--runs takes a whole number from 1 to 10000000, not "0"'],
    [['simulate', 'good.yaml', '--runs', 'many'], '--runs takes a whole number'],
    [['simulate', 'good.yaml', '--seed', '1.5'], '--seed takes a whole number'],
    [['simulate', 'good.yaml', '--seed', '-3'], 'a value that begins with a dash is written --seed=-1'],
    [['simulate', 'good.yaml', '--policy', 'wild'], 'there is no policy "wild": uniform, least_used'],
    [['replay'], 'ARCHIVE is missing'],
    [['report', 'a.json', 'b.json'], 'one ARCHIVE is enough'],
  ])('exits 2 and says how it is used when it is called %j', (args, message) => {
    const { exit, out, err } = liaison(...args);
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err).toMatch(/^liaison: /);
    expect(err).toContain(`${message}`);
    expect(err).toContain(`\nUsage: liaison ${args[0]} `);
  });

  it('shows nothing that would steer a terminal', () => {
    const { out } = aCommandLine({ 'a.yaml': MINIMAL.replace('tension >= 90', '"tensoin >= 90\\e[2J"') })(
      'check',
      'a.yaml',
    );
    expect(out).toContain('LX006');
    expect(out).not.toContain('\u001B');
    const { err } = liaison('check', '\u001B[2J.yaml');
    expect(err).toContain('\uFFFD[2J.yaml');
  });
});
