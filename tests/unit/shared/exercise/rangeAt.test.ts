import { describe, expect, it } from 'vitest';
import type { FrameId } from '#shared/exercise/ids';
import { rangeAt } from '#shared/exercise/rangeAt';
import { FULL, MINIMAL } from '../../../support/exerciseTexts';

function at(text: string, path: readonly (string | number)[], frame: string | null = null): string {
  const { start, end, line, column } = rangeAt(text, path, frame as FrameId | null);
  const before = text.slice(0, start).split('\n');
  expect([line, column]).toEqual([before.length, (before.at(-1) ?? '').length + 1]);
  return `${line}: ${text.slice(start, end)}`;
}

const lineOf = (part: string) => FULL.slice(0, FULL.indexOf(part)).split('\n').length;

describe('the place of a path', () => {
  it('is the key of an entry, at any depth', () => {
    expect(at(FULL, ['decisions'])).toBe(`${lineOf('\ndecisions:') + 1}: decisions`);
    expect(at(FULL, ['decisions', 'first_response', 'options', 'joint_cordon', 'outcomes', 'breaks'])).toBe(
      `${lineOf('breaks:')}: breaks`,
    );
  });

  it('is the item of a list', () => {
    expect(at(FULL, ['roles', 'comkfor', 'cannot', 1])).toBe(`${lineOf('run courts')}: run courts`);
  });

  it('is the nearest key above what is not written', () => {
    expect(at(MINIMAL, ['endings', 'divided', 'notes'])).toContain(': divided');
    expect(at(MINIMAL, ['frames', 'bosnia'])).toBe('1: ');
  });

  it('is in the override of a frame, where that has it', () => {
    const within = FULL.indexOf('within: 30m');
    expect(rangeAt(FULL, ['decisions', 'first_response', 'within'], 'bosnia' as FrameId).start).toBe(within);
    expect(at(FULL, ['decisions', 'first_response', 'by'], 'bosnia')).toBe(
      at(FULL, ['decisions', 'first_response', 'by']),
    );
    expect(at(FULL, ['endings', 'town_divided'], 'bosnia')).toBe(at(FULL, ['endings', 'town_divided']));
  });

  it('is the start of a text that cannot be read', () => {
    expect(rangeAt('[', ['decisions'])).toEqual({ start: 0, end: 0, line: 1, column: 1 });
    expect(rangeAt('', ['decisions'])).toEqual({ start: 0, end: 0, line: 1, column: 1 });
  });
});
