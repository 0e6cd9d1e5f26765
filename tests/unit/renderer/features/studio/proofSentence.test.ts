import i18next from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Proof } from '#shared/analysis/proof';
import type { PlacedFinding, ProofResult } from '../../../../../renderer/features/studio/analysis';
import { progressText, proofSentence, stoppedSentence } from '../../../../../renderer/features/studio/proofSentence';
import { studio } from '../../../../../renderer/i18n/en/studio';

const i18n = i18next.createInstance();
beforeAll(() => i18n.init({ lng: 'en', resources: { en: { studio } }, interpolation: { escapeValue: false } }));
const t = () => i18n.getFixedT('en', 'studio');

function aResult(proof: Partial<Proof>, more: Partial<ProofResult> = {}): ProofResult {
  const whole: Proof = {
    coverage: 'proved',
    states: 87_926,
    playthroughs: 11_138_176,
    endings: [],
    indicators: [],
    findings: [],
    ...proof,
  };
  return { kind: 'proof', proof: whole, findings: [], isCut: false, took: 6_200, ...more };
}

function aFinding(severity: PlacedFinding['severity']): PlacedFinding {
  const range = { start: 0, end: 1, line: 1, column: 1 };
  return { code: 'LX0209', severity, message: '', path: [], witness: [], range, suggestion: null };
}

describe('what came of a proof, in one sentence', () => {
  it('says that every playthrough was followed, how many, and in what time', () => {
    expect(proofSentence(t(), aResult({}))).toEqual({
      headline: 'Proved: every playthrough was followed – 11,138,176 playthroughs in 87,926 states, 6.2 s',
      note: null,
      isProved: true,
    });
  });

  it('counts one playthrough as one', () => {
    expect(proofSentence(t(), aResult({ states: 1, playthroughs: 1 })).headline).toContain('1 playthrough in 1 state,');
  });

  it('says how many findings of which weight there are', () => {
    const findings = [aFinding('warning'), aFinding('error'), aFinding('warning'), aFinding('hint')];
    expect(proofSentence(t(), aResult({}, { findings })).note).toBe('It found 1 error, 2 warnings, 1 hint, see below.');
  });

  it('never says that anything is proved when not all was followed, whatever the reason', () => {
    const said = [
      proofSentence(t(), aResult({ coverage: 'bounded' })),
      proofSentence(t(), aResult({ coverage: 'bounded' }, { isCut: true, findings: [aFinding('error')] })),
      stoppedSentence(t(), null),
      stoppedSentence(t(), { kind: 'proof', states: 40_960, waiting: 1_200, took: 3_100 }),
    ];
    for (const { headline, note, isProved } of said) {
      expect(headline).toMatch(/^Not proved: /);
      expect(`${headline.replace('Not proved', '')} ${note ?? ''}`).not.toMatch(/proved/i);
      expect(isProved).toBe(false);
    }
  });

  it('keeps the findings in sight when a proof was cut off', () => {
    const { note } = proofSentence(
      t(),
      aResult({ coverage: 'bounded' }, { isCut: true, findings: [aFinding('error')] }),
    );
    expect(note).toContain('It found 1 error, see below.');
  });

  it('says how far a proof had come that was stopped', () => {
    expect(stoppedSentence(t(), { kind: 'proof', states: 40_960, waiting: 1_200, took: 3_100 })).toMatchObject({
      headline: 'Not proved: stopped after 40,960 states, 3.1 s',
      note: '1,200 were waiting to be followed. Prove again to follow them all.',
    });
  });

  it('says how far it is, without a guess at how much is left', () => {
    expect(progressText(t(), { kind: 'proof', states: 40_960, waiting: 1_200, took: 3_100 })).toBe(
      '40,960 states found, 1,200 waiting to be followed',
    );
  });
});
