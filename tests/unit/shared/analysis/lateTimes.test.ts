import { expect, it } from 'vitest';
import { prove } from '#shared/analysis/prove';
import type { DecisionId, ResourceId, RoleId } from '#shared/exercise/ids';
import { compile } from '#shared/kernel/compile';
import { aCondition, aDecision, anExercise, anOption, anOutcome } from '../../../support/anExercise';

const SPAN = { start: 0, end: 0 };
const BY = { by: ['comkfor'] as RoleId[], rule: 'one' } as const;

it('a drift after the planned duration depends on how late it is when something is set on its way', () => {
  const { indicators, endings: _, ...rest } = anExercise();
  const [tension, ...others] = indicators;
  if (!tension) throw new Error('No indicator');
  const proof = prove(
    compile({
      ...rest,
      duration: 20,
      injects: [],
      indicators: [{ ...tension, drift: { every: 15, by: 10, when: null } }, ...others],
      decisions: [
        // Answered at 16 or not by 26: only then its outcome is on its way at 30.
        aDecision('first', {
          ...BY,
          trigger: { kind: 'at', phase: null, offset: 16 },
          within: 10,
          options: [anOption('go', { outcomes: [] })],
        }),
        aDecision('second', {
          ...BY,
          trigger: { kind: 'afterDecision', decision: 'first' as DecisionId, option: null, offset: 0 },
          within: null,
          options: [anOption('go', { outcomes: [anOutcome('follows', { after: 12 })] })],
        }),
      ],
      endings: [],
    }),
    { keepGoing: () => true },
  );
  expect(proof.indicators[0]).toMatchObject({ min: 50, max: 70 });
});

it('a condition that compares the time with what changes is told apart at different times, however late', () => {
  const elapsed = { kind: 'elapsed', span: SPAN } as const;
  const companies = { kind: 'resource', id: 'companies' as ResourceId, span: SPAN } as const;
  const proof = prove(
    compile(
      anExercise({
        duration: 20,
        injects: [],
        resources: [{ id: 'companies' as ResourceId, name: 'Companies', start: 28 }],
        decisions: [
          // Answered at 24 or not by 30; `second` asks which.
          aDecision('first', {
            ...BY,
            trigger: { kind: 'at', phase: null, offset: 24 },
            within: 6,
            options: [anOption('go', { outcomes: [] })],
          }),
          aDecision('second', {
            ...BY,
            trigger: { kind: 'afterDecision', decision: 'first' as DecisionId, option: null, offset: 0 },
            within: null,
            options: ['before', 'after'].map((id) =>
              anOption(id, {
                needs: aCondition({
                  kind: 'comparison',
                  operator: id === 'before' ? '<' : '>=',
                  left: elapsed,
                  right: companies,
                  span: SPAN,
                }),
                outcomes: [],
              }),
            ),
          }),
        ],
        endings: [],
      }),
    ),
    { keepGoing: () => true },
  );
  expect(proof.findings.map(({ code }) => code)).not.toContain('LX0203');
});
