import { describe, expect, it } from 'vitest';
import { begin } from '#shared/kernel/begin';
import { checksum } from '#shared/kernel/checksum';
import { compile } from '#shared/kernel/compile';
import type { SessionState } from '#shared/kernel/state';
import { anExercise } from '../../../support/anExercise';

const state = begin(compile(anExercise()), { seated: [] });

/** Another value of the same shape. */
function other(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? [1] : value.map(other);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, other(inner)]));
  }
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  return typeof value === 'string' ? `${value}'` : 1;
}

describe('the checksum of a state', () => {
  it('is the same for equal states, in whatever order their fields were written', () => {
    const reversed = Object.fromEntries(Object.entries(state).reverse()) as unknown as SessionState;
    expect(checksum(reversed)).toBe(checksum(structuredClone(state)));
    expect(checksum(state)).toMatch(/^[0-9a-f]{16}$/);
  });

  it.each(Object.keys(state))('changes with %s', (field) => {
    const changed = { ...state, [field]: other(state[field as keyof SessionState]) };
    expect(checksum(changed)).not.toBe(checksum(state));
  });

  it.each(['injects', 'decisions'] as const)('changes with every field of the %s', (list) => {
    for (const field of Object.keys(state[list][0] ?? {})) {
      if (field === 'positions') continue;
      const changed = state[list].map((entry) => ({ ...entry, [field]: other(entry[field as keyof typeof entry]) }));
      expect([field, checksum({ ...state, [list]: changed })]).not.toEqual([field, checksum(state)]);
    }
  });

  it('changes with every field of a position', () => {
    const position = { role: 0, answer: [0], reason: 'Because', confidence: 3 as const, at: 5 };
    const having = (changed: object) =>
      checksum({
        ...state,
        decisions: state.decisions.map((entry) => ({ ...entry, positions: [{ ...position, ...changed }] })),
      });
    for (const [field, value] of Object.entries(position)) {
      expect([field, having({ [field]: other(value) })]).not.toEqual([field, having({})]);
    }
  });
});
