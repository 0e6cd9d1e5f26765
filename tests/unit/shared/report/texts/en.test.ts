import { describe, expect, it } from 'vitest';
import type { DecisionReport, Figures } from '#shared/report/reportModel';
import { report as texts } from '#shared/report/texts/en';
import { length, sentence } from '#shared/report/texts/enWords';
import { aReport, decidesFirst, start } from '../../../../support/aReport';

const { report } = aReport([start, ...decidesFirst()]);
const [first] = report.decisions;
if (!first) throw new Error('The exercise has a decision');
const tile = (label: RegExp, decisions: Partial<Figures['decisions']>) =>
  texts.summary
    .figures({ ...report.figures, decisions: { ...report.figures.decisions, ...decisions } })
    .find((figure) => label.test(figure.label));

describe('the English of the report', () => {
  it('cuts a length down to the whole minute, as the clocks beside it are', () => {
    expect(length(24 * 60 + 50)).toBe('24 min');
    expect(length(59)).toBe('59 s');
    expect(length(125 * 60 + 59)).toBe('2 h 5 min');
  });

  it('ends a sentence once', () => {
    expect(['Why', 'Why?', 'Go!', 'Done.'].map(sentence)).toEqual(['Why.', 'Why?', 'Go!', 'Done.']);
    expect(texts.decisions.notReached(['First', 'Who stands on the bridge?'])).toBe(
      'Not reached in this session: First; Who stands on the bridge?',
    );
    const decided = { kind: 'decided', decision: 'Where to?', option: 'North', reason: 'Near.', dissent: [] } as const;
    expect(texts.course.events(decided).detail).toBe('Where to? \u201cNear.\u201d');
  });

  it('keeps a sender out of the sentence, with the capital letter that it has', () => {
    const delivered = { kind: 'delivered', inject: 'Voices', to: [], toAll: true, via: 'news', text: null } as const;
    const detail = (from: string | null, pool: boolean) => texts.course.events({ ...delivered, from, pool }).detail;
    expect(detail('A local radio station', false)).toBe('News, from: A local radio station; to everyone.');
    expect(detail(null, true)).toBe('News to everyone; from the pool.');
  });

  it('says that time was not measured, in place of nought seconds', () => {
    const still: DecisionReport = { ...first, taken: null };
    expect([texts.decisions.result(still), texts.decisions.timings(still)]).toEqual([
      'Decided',
      'Time was not measured: the facilitator set the pace.',
    ]);
    expect([texts.decisions.result(first), texts.decisions.timings(first)]).toEqual([
      'Decided in time',
      'Took 10 min, 15 min allowed.',
    ]);
    expect(tile(/^Median/, { measured: 0, medianTaken: null })?.note).toBe('not measured');
    expect(tile(/^Decisions/, { measured: 0, medianTaken: null })).toMatchObject({
      label: 'Decisions made',
      value: '1 of 1',
    });
    expect(tile(/^Decisions/, {})).toMatchObject({ label: 'Decisions in time', value: '1 of 1' });
  });

  it('accounts for every joint decision', () => {
    expect(tile(/^Joint/, { joint: 7, agreedBefore: 0, split: 4, fewPositions: 2, inWords: 1 })?.note).toBe(
      'positions agreed beforehand in 0, split in 4, not enough positions in 2, answered in words in 1',
    );
    expect(tile(/^Joint/, { joint: 0, agreedBefore: 0, split: 0, fewPositions: 0 })?.note).toBe('');
  });

  it('says above the empty lines what they are for', () => {
    expect(texts.hotWash.intro).toBe('Write here what the participants said. Do not name persons.');
  });
});
