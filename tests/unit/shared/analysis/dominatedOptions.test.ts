import { describe, expect, it } from 'vitest';
import { dominatedOptions } from '#shared/analysis/dominatedOptions';
import type { Effects, Option } from '#shared/exercise/exercise';
import type { IndicatorId, ResourceId } from '#shared/exercise/ids';
import { accept } from '#shared/kernel/accept';
import { begin } from '#shared/kernel/begin';
import { compile } from '#shared/kernel/compile';
import type { SessionState } from '#shared/kernel/state';
import {
  aCondition,
  aDecision,
  anExercise,
  anOption,
  anOutcome,
  factIs,
  indicatorAtLeast,
  NO_EFFECTS,
} from '../../../support/anExercise';

const RUNS = 100;
const COMPANIES = 'companies' as ResourceId;

function effects(tension: number, trust: number, more: Partial<Effects> = {}): Effects {
  const change = [
    { indicator: 'tension' as IndicatorId, by: tension },
    { indicator: 'trust' as IndicatorId, by: trust },
  ];
  return { ...NO_EFFECTS, change, ...more };
}

const leads = (id: string, to: Effects, overrides: Partial<Option> = {}) =>
  anOption(id, { outcomes: [anOutcome('so', { effects: to })], ...overrides });

const table = (...options: readonly Option[]) =>
  compile(anExercise({ decisions: [aDecision('first', { options, within: null })], endings: [] }));

const worse = (...options: readonly Option[]) =>
  dominatedOptions(table(...options), { runs: RUNS, seed: 1 }).map(({ path }) => path.at(-1));

const good = leads('good', effects(-5, +5));

describe('an option that is worse in everything', () => {
  it('is found, with the other option and by how much', () => {
    const [finding, ...more] = dominatedOptions(table(good, leads('bad', effects(+5, +2))), { runs: RUNS, seed: 1 });
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      code: 'LX0220',
      severity: 'hint',
      path: ['decisions', 'first', 'options', 'bad'],
    });
    expect(finding?.message).toContain(
      '`bad` is no better than `good` in anything: Tension +10.0, Trust -3.0 on average.',
    );
  });

  it('comes with a playthrough to a table that has both options open', () => {
    const compiled = table(good, leads('bad', effects(+5, +2)));
    const [finding] = dominatedOptions(compiled, { runs: RUNS, seed: 1 });
    let state: SessionState = begin(compiled, { seated: compiled.exercise.roles.map(({ id }) => id) });
    for (const { at, command } of finding?.witness ?? []) {
      const answer = accept(compiled, state, command, at, null);
      if (answer.kind === 'refused') throw new Error(JSON.stringify(answer.refusal));
      state = answer.state;
    }
    expect(state.decisions[0]).toMatchObject({ status: 'revealed', answer: null });
  });

  it('is one that is equal in some and worse in others, but not one that is equal in all', () => {
    expect(worse(good, leads('bad', effects(-5, +4)))).toEqual(['bad']);
    expect(worse(good, leads('same', effects(-5, +5)))).toEqual([]);
  });

  it('has to be so against one and the same other option', () => {
    const middle = leads('middle', effects(-4, +4));
    expect(worse(leads('calm', effects(-9, 0)), leads('trusted', effects(0, +9)), middle)).toEqual([]);
    expect(worse(good, leads('trusted', effects(0, +9)), middle)).toEqual(['middle']);
  });

  it('weighs the outcomes by their chances', () => {
    const gamble = (chance: number) =>
      anOption('gamble', {
        outcomes: [
          anOutcome('win', { chance, effects: effects(-20, +5) }),
          anOutcome('lose', { chance: 100 - chance, effects: effects(+10, +5) }),
        ],
      });
    expect(worse(good, gamble(40))).toEqual(['gamble']);
    expect(worse(good, gamble(60))).toEqual(['good']);
    expect(worse(good, gamble(50))).toEqual([]);
  });

  it('is not one that spares a resource, by what it spends or by what follows', () => {
    const spends = [{ resource: COMPANIES, amount: 1 }];
    const bad = leads('bad', effects(+5, +2));
    expect(worse({ ...good, spends }, bad)).toEqual([]);
    expect(worse({ ...good, spends }, { ...bad, spends })).toEqual(['bad']);
    expect(worse(good, leads('bad', effects(+5, +2, { gain: [{ resource: COMPANIES, amount: 1 }] })))).toEqual([]);
  });

  it('is not one that is meant as a mistake', () => {
    expect(worse(good, leads('bad', effects(+5, +2), { mistake: true }))).toEqual([]);
  });

  it('is only compared where both are open, and not on the word of a few states', () => {
    const bad = leads('bad', effects(+5, +2));
    const never = { needs: aCondition(factIs('curfew', 1)) };
    expect(worse({ ...good, ...never }, bad)).toEqual([]);
    const options = [good, bad];
    const compiled = compile(anExercise({ decisions: [aDecision('first', { options, within: null })], endings: [] }));
    expect(dominatedOptions(compiled, { runs: 5, seed: 1 })).toEqual([]);
  });

  it('is not one that is better in every tenth state', () => {
    const sometimes = (percent: number) =>
      compile(
        anExercise({
          decisions: [
            aDecision('before', {
              within: null,
              options: [
                anOption('luck', {
                  outcomes: [
                    anOutcome('up', { chance: percent, effects: effects(+20, 0) }),
                    anOutcome('level', { chance: 100 - percent, effects: effects(0, 0) }),
                  ],
                }),
              ],
            }),
            aDecision('later', {
              within: null,
              trigger: { kind: 'at', phase: null, offset: 30 },
              options: [
                good,
                anOption('bad', {
                  outcomes: [
                    anOutcome('saves', {
                      when: aCondition(indicatorAtLeast('tension', 70)),
                      chance: 100,
                      effects: effects(-30, 0),
                    }),
                    anOutcome('harms', {
                      when: aCondition({
                        kind: 'not',
                        operand: indicatorAtLeast('tension', 70),
                        span: { start: 0, end: 0 },
                      }),
                      effects: effects(+5, 0),
                    }),
                  ],
                }),
              ],
            }),
          ],
          endings: [],
        }),
      );
    const found = (percent: number) => dominatedOptions(sometimes(percent), { runs: 300, seed: 3 }).length;
    expect(found(1)).toBe(1);
    expect(found(15)).toBe(0);
  });
});
