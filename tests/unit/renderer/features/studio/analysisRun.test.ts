import { describe, expect, it } from 'vitest';
import type { ProofJob, ProofProgress, ProofResult } from '../../../../../renderer/features/studio/analysis';
import { heard, started, stopped } from '../../../../../renderer/features/studio/analysisRun';

const JOB: ProofJob = { kind: 'proof', text: 'liaison: 1', frame: null };
const RESULT: ProofResult = {
  kind: 'proof',
  proof: { coverage: 'proved', states: 2, playthroughs: 3, endings: [], indicators: [], findings: [] },
  findings: [],
  isCut: false,
  took: 5,
};
const at = (took: number): ProofProgress => ({ kind: 'proof', states: took, waiting: 1, took });
const tells = (took: number) => ({ kind: 'progress', progress: at(took) }) as const;
const running = started<'proof'>(JOB);

describe('work in a thread of its own', () => {
  it('waits while there is no job, and runs with its job while there is one', () => {
    expect(started<'proof'>(null)).toEqual({ job: null, run: { kind: 'idle' } });
    expect(running).toEqual({ job: JOB, run: { kind: 'running', progress: null, spoken: null } });
  });

  it('shows each word on how far it is, and says one aloud every five seconds', () => {
    const words = [100, 200, 5_099, 5_100, 5_200].reduce(
      (seen: { shown: number[]; spoken: number[]; working: typeof running }, took) => {
        const working = heard(seen.working, tells(took));
        if (working.run.kind !== 'running') throw new Error(working.run.kind);
        const { progress, spoken } = working.run;
        return {
          working,
          shown: [...seen.shown, progress?.took ?? 0],
          spoken: [...seen.spoken, spoken?.took ?? 0],
        };
      },
      { shown: [], spoken: [], working: running },
    );
    expect(words.shown).toEqual([100, 200, 5_099, 5_100, 5_200]);
    expect(words.spoken).toEqual([100, 100, 100, 5_100, 5_100]);
  });

  it('has no job any more once it is done, has failed or was stopped, so that its thread ends', () => {
    expect(heard(running, { kind: 'done', result: RESULT })).toEqual({
      job: null,
      run: { kind: 'done', result: RESULT },
    });
    expect(heard(running, { kind: 'failed', reason: 'no' })).toEqual({
      job: null,
      run: { kind: 'failed', reason: 'no' },
    });
    expect(stopped(running)).toEqual({ job: null, run: { kind: 'stopped', progress: null } });
  });

  it('keeps how far it had come when it is stopped, and hears nothing after that', () => {
    const ended = stopped(heard(running, tells(300)));
    expect(ended.run).toEqual({ kind: 'stopped', progress: at(300) });
    expect(heard(ended, { kind: 'done', result: RESULT })).toBe(ended);
  });

  it('is not stopped by a press that comes after it was done', () => {
    const done = heard(running, { kind: 'done', result: RESULT });
    expect(stopped(done)).toBe(done);
  });
});
