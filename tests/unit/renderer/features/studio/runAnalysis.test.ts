import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { FrameId } from '#shared/exercise/ids';
import type { Job, Progress, Result } from '../../../../../renderer/features/studio/analysis';
import { LONGEST_PROOF, runAnalysis } from '../../../../../renderer/features/studio/runAnalysis';
import { PROVABLE, STUCK } from '../../../../support/aProvableText';

const SHIPPED = readFileSync(
  new URL('../../../../../exercises/mitrovica_bridge/exercise.yaml', import.meta.url),
  'utf8',
);
const FRAMED = `${PROVABLE}
frames:
  bosnia: { title: Separate chains, says: Nobody leads., override: { indicators: { tension: { start: 30 } } } }
`;

/** Does the work with a clock that goes on by `pace` milliseconds at each look. */
function work<J extends Job>(
  job: J,
  pace = 1,
): { readonly result: Extract<Result, { kind: J['kind'] }>; readonly told: Progress[] } {
  const told: Progress[] = [];
  let time = 0;
  const result = runAnalysis(job, { now: () => (time += pace), report: (progress) => void told.push(progress) });
  return { result: result as Extract<Result, { kind: J['kind'] }>, told };
}

describe('the work of the check screen', () => {
  it('proves an exercise from its text, and can be sent from one thread to another', () => {
    const { result } = work({ kind: 'proof', text: PROVABLE, frame: null });
    expect(result.proof).toMatchObject({ coverage: 'proved' });
    expect(result.proof.endings.map(({ ending, reached }) => [ending, reached])).toEqual([
      ['divided', true],
      [null, true],
    ]);
    expect(result.isCut).toBe(false);
    expect(structuredClone(result)).toEqual(result);
  });

  it('tells where in the file a finding is', () => {
    const { result } = work({ kind: 'proof', text: STUCK, frame: null });
    const stuck = result.findings.find(({ code }) => code === 'LX0206');
    expect(stuck?.range.line).toBe(STUCK.split('\n').findIndex((line) => line.includes('first_response:')) + 1);
    expect(stuck?.severity).toBe('error');
  });

  it('proves the frame that is asked for', () => {
    const { result } = work({ kind: 'proof', text: FRAMED, frame: 'bosnia' as FrameId });
    expect(result.proof.indicators.find(({ indicator }) => indicator === 'tension')).toMatchObject({
      min: 25,
      max: 70,
    });
  });

  it('ends a proof that takes too long, and keeps what was found by then', () => {
    const { result } = work({ kind: 'proof', text: SHIPPED, frame: null }, LONGEST_PROOF);
    expect(result.isCut).toBe(true);
    expect(result.proof.coverage).toBe('bounded');
    expect(result.proof.states).toBeGreaterThan(0);
    expect(result.proof.indicators).not.toEqual([]);
  });

  it('tells how far it is at most every tenth of a second', () => {
    const job = { kind: 'simulation', text: PROVABLE, frame: null, policy: 'uniform', runs: 200 } as const;
    const { told } = work(job, 9);
    const gaps = told.slice(1).map(({ took }, index) => took - (told[index]?.took ?? 0));
    expect(told.length).toBeGreaterThan(10);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(100);
  });

  it('lets tables play, the same ones each time, then compares the options', () => {
    const job = { kind: 'simulation', text: PROVABLE, frame: null, policy: 'forceful', runs: 50 } as const;
    const { result, told } = work(job, 50);
    expect(result.simulation).toMatchObject({ runs: 50, policy: 'forceful' });
    expect(work(job, 50).result.simulation).toEqual(result.simulation);
    expect(result.hints.map(({ code, range }) => ({ code, line: range.line }))).toEqual([
      { code: 'LX0220', line: PROVABLE.split('\n').findIndex((line) => line.trim() === 'sweep:') + 1 },
    ]);
    expect([...new Set(told.map((progress) => (progress.kind === 'simulation' ? progress.stage : '')))]).toEqual([
      'playing',
      'comparing',
    ]);
  });

  it('throws for a text that is no exercise, and for a frame that it does not have', () => {
    expect(() => work({ kind: 'proof', text: 'liaison: 1', frame: null })).toThrow();
    expect(() => work({ kind: 'proof', text: PROVABLE, frame: 'bosnia' as FrameId })).toThrow();
  });
});
