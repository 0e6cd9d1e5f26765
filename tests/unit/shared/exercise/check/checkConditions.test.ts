import { describe, expect, it } from 'vitest';
import { MAX_FINDINGS } from '#shared/exercise/findingList';
import { parseExercise } from '#shared/exercise/parseExercise';
import { minimalWith } from '../../../../support/exerciseTexts';

const INJECTS = [
  'injects:',
  ...['a', 'b', 'c', 'd', 'e'].map(
    (id, index) =>
      `  ${id}: { at: ${index * 15}m, to: everyone, via: news, text: News., tasks: lead_agreed.names_lead }`,
  ),
].join('\n');

const DECISIONS = `decisions:
  first_response:
    at: 5m
    question: Who acts first?
    by: everyone
    rule: consensus
    options:
      joint_cordon:
        label: Joint cordon
        spends: { companies: 1 }
        outcomes:
          holds: { change: { tension: -30, trust: 20 }, set: { joint_cell: yes, curfew: police } }
          breaks: { change: { tension: 40, trust: -15 } }`;

/** What is said of an ending's condition in an exercise that moves tension 25-95 and trust 25-60, and can set the joint cell. */
function ofEnding(when: string): readonly string[] {
  const text = minimalWith(INJECTS, DECISIONS, `endings:\n  over: { title: Over, say: It is over., when: '${when}' }`);
  return said(text);
}

function said(text: string): readonly string[] {
  return parseExercise(text).findings.flatMap(({ code, message, range }) =>
    code >= 'LX0100' && code <= 'LX0103' ? [`${code} "${text.slice(range.start, range.end)}" ${message}`] : [],
  );
}

const END = 'So no session ends like this. Correct the condition, or remove the ending.';
const REST = 'The rest of the condition decides alone. Correct this part, or remove it.';

describe('a condition that can never hold', () => {
  it.each([
    ['trust >= 105', 'trust >= 105', 'the highest value `trust` can have here is 60.'],
    ['tension < 25', 'tension < 25', 'the lowest value `tension` can have here is 25.'],
    ['110 <= tension', '110 <= tension', 'the highest value `tension` can have here is 95.'],
    ['companies > 4', 'companies > 4', 'the highest value `companies` can have here is 4.'],
    ['curfew == military', 'curfew == military', 'nothing sets `curfew` to `military`.'],
    ['joint_cell and (trust == 70 and tension > 50)', 'trust == 70', 'the highest value `trust` can have here is 60.'],
    ['not (trust <= 60 or joint_cell)', 'trust <= 60', 'the highest value `trust` can have here is 60.'],
    ['trust + tension > 160', 'trust + tension > 160', 'the highest value `trust + tension` can have here is 155.'],
  ])('%s', (when, part, why) => {
    const [only, ...more] = ofEnding(when);
    expect(more).toEqual([]);
    expect(only).toContain(`LX0100 "${part}" \`${part}\``);
    expect(only).toContain(why);
    expect(only).toContain(END);
  });

  it('because of two parts that exclude one another points at the second and names the first', () => {
    expect(ofEnding('joint_cell and trust >= 40 and tension > 50 and trust < 30')).toEqual([
      `LX0100 "trust < 30" \`trust < 30\` can never hold where \`trust >= 40\` holds. ${END}`,
    ]);
  });

  it('says what it means for what hangs on it', () => {
    const needs = DECISIONS.replace('spends:', 'needs: trust > 60\n        spends:');
    expect(said(minimalWith(INJECTS, needs))).toEqual([
      'LX0100 "trust > 60" `trust > 60` can never hold: the highest value `trust` can have here is 60. So the option stays closed. Correct the condition, or remove the option.',
    ]);
    const inject = INJECTS.replace('at: 30m', 'when: trust > 60');
    expect(said(minimalWith(inject, DECISIONS))[0]).toContain('So the inject never falls due by itself.');
  });

  it('is said of what effects are still to be written only once there are six injects and decisions', () => {
    const ending = 'endings:\n  over: { title: Over, say: It is over., when: trust > 90 }';
    expect(said(minimalWith(ending))).toEqual([]);
    expect(said(minimalWith(ending, INJECTS))).toHaveLength(1);
  });
});

describe('a part of a condition that decides nothing', () => {
  it.each([
    ['joint_cell or trust >= 105', 'trust >= 105` can never hold: the highest value `trust` can have here is 60.'],
    ['joint_cell and companies >= 3', 'companies >= 3` always holds: the lowest value `companies` can have here is 3.'],
    ['trust >= 50 and (joint_cell or trust >= 45)', 'trust >= 45` always holds where `trust >= 50` holds.'],
    ['trust > 50 or joint_cell and trust > 50', 'trust > 50` can never hold where `trust > 50` does not hold.'],
  ])('%s', (when, why) => {
    const [only, ...more] = ofEnding(when);
    expect(more).toEqual([]);
    expect(only).toMatch(/^LX0102/);
    expect(only).toContain(`${why} ${REST}`);
  });

  it('is each one that there is', () => {
    expect(ofEnding('joint_cell or trust >= 105 or curfew == military')).toHaveLength(2);
  });
});

describe('a condition that holds at STARTEX', () => {
  it('is said of what waits for its first moment', () => {
    expect(ofEnding('tension < 60')).toEqual([
      'LX0103 "tension < 60" This holds at STARTEX already, so the session would end before it begins. Add what must have happened first.',
    ]);
    expect(said(minimalWith(INJECTS.replace('at: 30m', 'when: not joint_cell'), DECISIONS))[0]).toContain(
      'falls due at once',
    );
    expect(ofEnding('tension < 60 and elapsed > 20m')).toEqual([]);
    expect(ofEnding('tension < 60 and decided(first_response)')).toEqual([]);
  });
});

it('however much advice there is, the exercise stays one that can be played', () => {
  const injects = Array.from(
    { length: 400 },
    (_, index) => `  i${index}: { when: trust > 100, to: everyone, via: news, text: Only you know. }`,
  );
  const { kind, findings } = parseExercise(minimalWith(`injects:\n${injects.join('\n')}`));
  expect(kind).toBe('valid');
  expect(findings.length).toBeGreaterThan(50);
  expect(findings.length).toBeLessThan(MAX_FINDINGS);
});

it('however many warnings there are, the exercise stays one that can be played', () => {
  const injects = Array.from(
    { length: 300 },
    (_, index) => `  i${index}: { at: 9h, to: everyone, via: news, text: News. }`,
  );
  const { kind, findings } = parseExercise(minimalWith(`injects:\n${injects.join('\n')}`));
  expect({ kind, count: findings.length }).toEqual({ kind: 'valid', count: MAX_FINDINGS - 1 });
});
