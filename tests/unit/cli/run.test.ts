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
    [['check', 'good.yaml', '--jsno'], 'there is no option --jsno: did you mean --json?'],
    [['check', 'good.yaml', '--json=yes'], '--json takes no value'],
    [['simulate', 'good.yaml', 'better.yaml'], 'one FILE is enough, but there is also "better.yaml"'],
    [['simulate', 'good.yaml', '--runs'], '--runs needs a value after it'],
    [['simulate', 'good.yaml', '--runs', '0'], '--runs takes a whole number from 1 to 10000000, not "0"'],
    [['simulate', 'good.yaml', '--runs', 'many'], '--runs takes a whole number'],
    [['simulate', 'good.yaml', '--seed', '1.5'], '--seed takes a whole number'],
    [['simulate', 'good.yaml', '--runs', '-5'], '--runs takes a whole number from 1 to 10000000, not "-5"'],
    [['simulate', 'good.yaml', '--runs', '--json'], '--runs needs a value after it'],
    [['simulate', 'good.yaml', '-v'], 'there is no option -v\n'],
    [['prove', 'good.yaml', '--budget', '-5s'], '--budget takes a time such as 10s or 2m, not "-5s"'],
    [['schema', 'good.yaml'], 'no file is needed, but there is "good.yaml"'],
    [['simulate', 'good.yaml', '--policy', 'wild'], 'there is no policy "wild". The policies are uniform, least_used'],
    [
      ['simulate', 'good.yaml', '--policy', 'coperative'],
      'there is no policy "coperative": did you mean "cooperative"?',
    ],
    [['replay'], 'ARCHIVE is missing'],
    [['report', 'a.json', 'b.json'], 'one ARCHIVE is enough'],
  ])('exits 2 and says how it is used when it is called %j', (args, message) => {
    const { exit, out, err } = liaison(...args);
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err).toMatch(/^liaison: /);
    expect(err).toContain(`${message}`);
    expect(err).toContain(`\nUsage: liaison ${args[0]} `);
  });

  it('takes a number below zero after its option', () => {
    const { exit, out } = liaison('simulate', 'good.yaml', '--runs', '1', '--seed', '-3', '--json');
    expect(exit).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ seed: -3 });
  });

  it.each(['check', 'prove', 'simulate'])('%s exits 2 on a folder without an exercise.yaml', (command) => {
    const { exit, out, err } = aCommandLine({ 'town/notes.txt': 'To do.' })(command, 'town');
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err).toBe('liaison: the folder town has no exercise.yaml\n');
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
