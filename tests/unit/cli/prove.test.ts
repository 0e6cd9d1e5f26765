import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { begin } from '#shared/kernel/begin';
import { accept } from '#shared/kernel/accept';
import { compile } from '#shared/kernel/compile';
import type { Witness } from '#shared/analysis/proof';
import { aCommandLine } from '../../support/aCommandLine';
import { minimalWith } from '../../support/exerciseTexts';
import { readExercise } from '../../support/readExercise';

const ASKED = `decisions:
  first_response:
    at: 5m
    question: Who acts first?
    by: comkfor
    within: 15m
    options:
      joint_cordon: { label: Joint cordon, outcomes: { holds: { say: Holds., change: { tension: -5 } } } }
      sweep: { label: Sweep alone, outcomes: { shots: { chance: 50, say: Shots., change: { tension: +40 } }, quiet: { chance: 50, say: Quiet. } } }`;
const GOOD = minimalWith(ASKED);
const FRAMED = `${GOOD}frames:
  bosnia:
    title: Four separate chains
    says: No body directs another.
    override:
      decisions: { first_response: { options: { sweep: { outcomes: { shots: { change: { tension: 0, trust: -1 } } } } } } }
`;
const STUCK = minimalWith(
  ASKED.replace('within: 15m', 'notes: No limit.').replaceAll('{ label', '{ needs: curfew == police, label'),
);

const liaison = aCommandLine({
  'good.yaml': GOOD,
  'stuck.yaml': STUCK,
  'shipped.yaml': readFileSync(new URL('../../../exercises/mitrovica_bridge/exercise.yaml', import.meta.url), 'utf8'),
  'framed.yaml': FRAMED,
  'bad.yaml': GOOD.replace('tension >= 90', 'tensoin >= 90'),
});
const printed = (text: string) => JSON.parse(text) as Record<string, unknown>;

describe('liaison prove', () => {
  it('prints what every playthrough can come to', () => {
    const { exit, out, err } = liaison('prove', 'good.yaml');
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    expect(out).toMatch(/^The smallest day\nProved: every playthrough \(\d+, in \d+ states, [\d.]+ s\)\.\n/);
    expect(out).toMatch(/^ +\d+ % +divided +Divided$/m);
    expect(out).toMatch(/^ +\d+ % +no ending$/m);
    expect(out).toMatch(/^ +tension +50 +to +95$/m);
    expect(out).toMatch(/^ +trust +40 +to +40$/m);
  });

  it('prints the same as JSON', () => {
    const { exit, out } = liaison('prove', 'good.yaml', '--json');
    expect(exit).toBe(0);
    const data = printed(out);
    expect(data).toMatchObject({
      frame: null,
      complete: true,
      coverage: 'proved',
      endings: { divided: { reached: true } },
      noEnding: { reached: true },
      indicators: { tension: { min: 50, max: 95 }, trust: { min: 40, max: 40 } },
    });
    expect(Object.keys(data)).toEqual(expect.arrayContaining(['states', 'playthroughs', 'seconds', 'findings']));
  });

  it('tells where a table gets stuck, with its line and a playthrough that gets there, and exits 1', () => {
    const { exit, out } = liaison('prove', 'stuck.yaml', '--json');
    expect(exit).toBe(1);
    const findings = printed(out).findings as readonly { code: string; line: number; witness: Witness }[];
    const stuck = findings.find(({ code }) => code === 'LX0206');
    expect(stuck).toMatchObject({
      severity: 'error',
      line: STUCK.split('\n').findIndex((line) => line.includes('first_response:')) + 1,
    });
    const compiled = compile(readExercise(STUCK));
    let state = begin(compiled, { seated: compiled.exercise.roles.map(({ id }) => id) });
    for (const { at, command } of stuck?.witness ?? []) {
      const answer = accept(compiled, state, command, at, null);
      if (answer.kind === 'refused') throw new Error(JSON.stringify(answer.refusal));
      state = answer.state;
    }
    expect(state.decisions[0]).toMatchObject({ status: 'open' });
    const told = liaison('prove', 'stuck.yaml').out;
    expect(told).toMatch(/^ {2}stuck\.yaml:\d+:\d+ error LX0206 The table gets stuck/m);
    expect(told).toMatch(/^ +shown by: nothing decided until T\+00:05$/m);
  });

  it('stops when its budget is used up, and says that not everything was seen', () => {
    // The clock goes on by a tenth of a second at each look, so a tenth is gone at the first.
    const { exit, out, progress } = liaison('prove', 'shipped.yaml', '--budget', '100ms');
    expect(exit).toBe(0);
    expect(out).toMatch(/^Bounded: not every playthrough \(.*\)\. What was found holds;/m);
    expect(out).toMatch(/^ +not yet +\w+/m);
    expect(out).not.toMatch(/^ +never /m);
    expect(progress).toEqual([expect.stringMatching(/^[\d,]+ states followed, [\d,]+ waiting$/), null]);
    expect(printed(liaison('prove', 'shipped.yaml', '--budget', '100ms', '--json').out)).toMatchObject({
      complete: false,
      coverage: 'bounded',
    });
  });

  it('exits 2 on a budget that is no time, and on a frame that the exercise does not have', () => {
    const budget = liaison('prove', 'good.yaml', '--budget', 'soon');
    expect(budget.exit).toBe(2);
    expect(budget.err).toContain('--budget takes a time such as 10s or 2m, not "soon"');
    const frame = liaison('prove', 'good.yaml', '--frame', 'bosnia');
    expect(frame.exit).toBe(2);
    expect(frame.err).toContain('the exercise has no frames, so none is called "bosnia"');
  });

  it('proves every frame when asked to', () => {
    const { exit, out } = liaison('prove', 'framed.yaml', '--frame', 'all', '--json');
    expect(exit).toBe(0);
    expect(printed(out)).toMatchObject({
      frames: [
        { frame: null, complete: true, indicators: { tension: { max: 95 } } },
        { frame: 'bosnia', complete: true, indicators: { tension: { max: 55 } } },
      ],
    });
    expect(printed(liaison('prove', 'framed.yaml', '--frame', 'bosnia', '--json').out)).toMatchObject({
      frame: 'bosnia',
      indicators: { tension: { max: 55 } },
    });
    expect(liaison('prove', 'framed.yaml', '--frame', 'all').out).toMatch(/^The smallest day under bosnia$/m);
  });

  it('prints the findings of the check where there are errors', () => {
    const { exit, out, err } = liaison('prove', 'bad.yaml', '--json');
    expect(exit).toBe(1);
    expect(printed(out)).toMatchObject({
      complete: false,
      states: 0,
      findings: [{ code: 'LX0063', line: expect.any(Number) as number, witness: null }],
    });
    expect(err).toContain('bad.yaml has 1 error');
    expect(liaison('prove', 'bad.yaml').out).toBe('');
  });
});
