import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Exercise } from '#shared/exercise/exercise';
import { arbitraryPlay } from '../../../support/arbitraryPlay';
import { arbitraryExercise } from '../../../support/arbitraryExercise';
import { seatView } from '#shared/workflow/seatView';

/** The exercise with every text that only some may read made recognisable. */
function marked(exercise: Exercise): Exercise {
  return {
    ...exercise,
    injects: exercise.injects.map((inject) => ({
      ...inject,
      title: `<title ${inject.id}>`,
      text: `<text ${inject.id}>`,
      notes: `<notes ${inject.id}>`,
      expects: [`<expects ${inject.id}>`],
    })),
    decisions: exercise.decisions.map((decision) => ({
      ...decision,
      question: `<question ${decision.id}>`,
      notes: '<notes>',
    })),
  };
}

describe('what a seat may see', () => {
  it('never holds what was not given to it: news, questions, positions before their reveal, notes, private lines', () => {
    let shown = 0;
    fc.assert(
      fc.property(arbitraryPlay(arbitraryExercise().map(marked)), ({ compiled, history: { state } }) => {
        const { roles, injects, decisions } = compiled.exercise;
        roles.forEach((_, role) => {
          const view = seatView(compiled, state, role);
          const text = JSON.stringify(view);
          expect(text).not.toMatch(/<(title|notes|expects)|secret of/);
          injects.forEach(({ id }, index) => {
            const given =
              state.injects[index]?.deliveredAt !== null && compiled.addressees[index]?.includes(role) === true;
            if (!given) expect(text).not.toContain(`<text ${id}>`);
            expect(view.injects.some((inject) => inject.id === id)).toBe(given);
          });
          decisions.forEach(({ id }, index) => {
            const entry = state.decisions[index];
            const asked = entry?.openedAt !== null && compiled.decisions[index]?.by.includes(role) === true;
            const own = view.decisions.find((decision) => decision.id === id);
            expect(own !== undefined).toBe(asked);
            if (!asked) expect(text).not.toContain(`<question ${id}>`);
            if (entry?.status !== 'revealed' && entry?.answer === null) {
              expect(own?.revealed ?? []).toEqual([]);
              expect(own?.own?.role ?? role).toBe(role);
            }
          });
          shown += view.injects.length + view.decisions.length;
        });
      }),
      { numRuns: 300 },
    );
    expect(shown).toBeGreaterThan(300);
  });
});
