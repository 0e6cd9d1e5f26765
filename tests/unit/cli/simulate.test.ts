import { describe, expect, it } from 'vitest';
import { aCommandLine } from '../../support/aCommandLine';
import { FULL, minimalWith } from '../../support/exerciseTexts';
import { withSections } from '../../support/withSections';

const CHOICE = minimalWith(`decisions:
  first_response:
    at: 5m
    question: Who acts first?
    by: comkfor
    options:
      joint_cordon: { label: Joint cordon, instruments: [force, legal], outcomes: { holds: { say: Holds., change: { tension: -5 } } } }
      sweep: { label: Sweep alone, instruments: [force], outcomes: { shots: { say: Shots., change: { tension: +40 } } } }
indicators:
  tension: { name: Tension, start: 55, better: lower, bands: { calm: 0-39, strained: 40-69, violent: 70-100 } }
  trust: { name: Trust, start: 40, better: higher }`);

const liaison = aCommandLine({
  'choice.yaml': CHOICE,
  'full/exercise.yaml': FULL,
  'bad.yaml': CHOICE.replace('tension >= 90', 'tensoin >= 90'),
});

describe('liaison simulate', () => {
  it('prints what came of the tables', () => {
    const { exit, out, err } = liaison('simulate', 'choice.yaml', '--runs', '200', '--policy', 'forceful');
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    expect(out).toMatch(/^The smallest day: 200 tables played \(forceful, seed 1\) in [\d.]+ s\n/);
    expect(out).toMatch(/^ +100 % +divided +Divided$/m);
    expect(out).toMatch(/^ +0 % +no ending$/m);
    expect(out).toMatch(/^ +tension +95 +95 +95 +95 +95 +95$/m);
    expect(out).toMatch(/^ +tension +calm 0 %, strained 0 %, violent 100 %$/m);
    expect(out).toMatch(/^ +first_response +opened 100 %$/m);
    expect(out).toMatch(/^ +sweep +offered 100 % +taken 100 %$/m);
    expect(out).toMatch(/^ +joint_cordon +offered 100 % +taken 0 %$/m);
    expect(out).toMatch(/^ +tension >= 90 +came to hold at 100 % of the tables$/m);
    expect(out).toMatch(/^ {2}choice\.yaml:\d+:\d+ hint LX0220 `sweep` is no better than `joint_cordon`/m);
  });

  it('prints the way there: means as each phase begins, what is left, how long effects took', () => {
    const spending = CHOICE.replace('instruments: [force],', 'instruments: [force], spends: { companies: 2 },');
    const text = withSections(
      spending,
      `resources: { companies: { name: Companies, start: 5 } }
phases: { crisis: { title: Crisis, at: 30m } }`,
    );
    const { out, err } = aCommandLine({ 'story.yaml': text })('simulate', 'story.yaml', '--policy', 'forceful');
    expect(err).toBe('');
    expect(out).toMatch(/^ +STARTEX +crisis T\+00:30 +end\n +tension +55 +95 +95\n +trust +40 +40 +40$/m);
    expect(out).toMatch(/^ +companies +3$/m);
    expect(out).toContain('What followed from an answer took 0 min on average.');
  });

  it('prints the same as JSON, with the hints on their lines', () => {
    const { exit, out } = liaison('simulate', 'choice.yaml', '--runs', '50', '--seed=-3', '--json');
    expect(exit).toBe(0);
    const data = JSON.parse(out) as Record<string, unknown>;
    expect(data).toMatchObject({
      runs: 50,
      seed: -3,
      policy: 'uniform',
      frame: null,
      endings: [{ ending: 'divided' }, { ending: null }],
      indicators: [
        { indicator: 'tension', min: 50, max: 95 },
        { indicator: 'trust', mean: 40 },
      ],
      options: [
        { decision: 'first_response', option: 'joint_cordon', offered: 1 },
        { decision: 'first_response', option: 'sweep', offered: 1 },
      ],
      decisions: [{ decision: 'first_response', opened: 1, notDecided: 0 }],
      thresholds: [{ indicator: 'tension', operator: '>=', value: 90, holdsAtStart: false }],
    });
    const line = CHOICE.split('\n').findIndex((each) => each.includes('sweep:')) + 1;
    expect(data.hints).toMatchObject([{ code: 'LX0220', severity: 'hint', line }]);
  });

  it('gives the same for the same seed', () => {
    const printed = (seed: string) => liaison('simulate', 'full', '--runs', '30', '--seed', seed, '--json').out;
    expect(printed('1')).toBe(printed('1'));
    expect(printed('1')).not.toBe(printed('2'));
  });

  it('shows how far it has come, and takes that away at the end', () => {
    const { progress } = liaison('simulate', 'choice.yaml', '--runs', '3');
    expect(progress).toEqual([
      '1 of 3 tables have played',
      '2 of 3 tables have played',
      '3 of 3 tables have played',
      null,
    ]);
  });

  it('exits 1 on an exercise with errors, and says how to see them', () => {
    const { exit, out, err } = liaison('simulate', 'bad.yaml');
    expect({ exit, out }).toEqual({ exit: 1, out: '' });
    expect(err).toBe('liaison: bad.yaml has 1 error. "liaison check" lists what to correct.\n');
  });

  it('exits 2 on a frame that the exercise does not have', () => {
    const { exit, err } = liaison('simulate', 'choice.yaml', '--frame', 'bosnia');
    expect(exit).toBe(2);
    expect(err).toContain('the exercise has no frames, so none is called "bosnia"');
    expect(liaison('simulate', 'full', '--frame', 'bosna').err).toContain(
      'the exercise has no frame "bosna": did you mean "bosnia"? Its frames are kosovo, bosnia',
    );
  });

  it('plays under a frame', () => {
    const { exit, out } = liaison('simulate', 'full', '--runs', '20', '--frame', 'bosnia');
    expect(exit).toBe(0);
    expect(out).toContain('20 tables played (uniform, seed 1, frame bosnia)');
    const framed = liaison('simulate', 'full', '--runs', '20', '--frame', 'bosnia', '--json').out;
    expect(JSON.parse(framed)).toMatchObject({ frame: 'bosnia' });
  });
});
