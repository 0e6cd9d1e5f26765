import i18next from 'i18next';
import { beforeAll, expect, it } from 'vitest';
import type { EndingId, FactId, IndicatorId, InjectId, ResourceId } from '#shared/exercise/ids';
import { effectLines } from '../../../../../renderer/features/conduct/effectLines';
import { conduct } from '../../../../../renderer/i18n/en/conduct';
import { words } from '../../../../../renderer/i18n/en/words';
import { aDecision, anInject, anOption, anOutcome, NO_EFFECTS } from '../../../../support/anExercise';
import { aRunningSession } from '../../../../support/aTable';

const i18n = i18next.createInstance();
beforeAll(() => i18n.init({ lng: 'en', resources: { en: { conduct, words } }, interpolation: { escapeValue: false } }));

it('says of an arrangement that it stands and on which rung, or that it stands no more, where that is new', () => {
  const cell = {
    id: 'cell' as FactId,
    name: 'Joint cell',
    kind: 'yesNo',
    values: ['no', 'yes'],
    rung: 4,
  } as const;
  const sets = (start: number, value: number) => {
    const effects = { ...NO_EFFECTS, set: [{ fact: cell.id, value }] };
    const options = [anOption('cordon', { outcomes: [anOutcome('holds', { effects })] })];
    const { compiled, state } = aRunningSession({
      facts: [{ ...cell, start }],
      decisions: [aDecision('first_response', { options })],
    });
    const outcome = compiled.decisions[0]?.options[0]?.outcomes[0];
    if (!outcome) throw new Error('the exercise has an outcome');
    return effectLines(
      i18n.getFixedT('en', 'conduct'),
      i18n.getFixedT('en', 'words'),
      compiled,
      state,
      outcome.effects,
    );
  };
  expect(sets(0, 1)).toEqual(['Joint cell stands: rung 4']);
  expect(sets(1, 0)).toEqual(['Joint cell stands no more']);
  expect([...sets(1, 1), ...sets(0, 0)]).toEqual([]);
});

it('says what an outcome will change by name, with the figures before and after, kept within their scales', () => {
  const effects = {
    ...NO_EFFECTS,
    change: [{ indicator: 'tension' as IndicatorId, by: 80 }],
    set: [{ fact: 'curfew' as FactId, value: 1 }],
    spend: [{ resource: 'companies' as ResourceId, amount: 5 }],
    deliver: ['bus_attack' as InjectId],
    end: 'divided' as EndingId,
  };
  const { compiled, state } = aRunningSession({
    injects: [anInject('bus_attack', { title: 'Rocket at the bus' })],
    decisions: [
      aDecision('first_response', { options: [anOption('cordon', { outcomes: [anOutcome('holds', { effects })] })] }),
    ],
  });
  const outcome = compiled.decisions[0]?.options[0]?.outcomes[0];
  if (!outcome) throw new Error('the exercise has an outcome');
  expect(
    effectLines(i18n.getFixedT('en', 'conduct'), i18n.getFixedT('en', 'words'), compiled, state, outcome.effects),
  ).toEqual(['Tension 50 → 100', 'Curfew: yes', 'Companies 2 → 0', 'brings “Rocket at the bus”', 'ends it: Divided']);
});
