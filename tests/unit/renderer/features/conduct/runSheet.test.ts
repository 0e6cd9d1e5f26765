import { describe, expect, it } from 'vitest';
import type { InjectId } from '#shared/exercise/ids';
import { runSheet } from '../../../../../renderer/features/conduct/runSheet';
import { aDecision, anExercise, anInject, anOption, anOutcome } from '../../../../support/anExercise';
import { aRunningSession, applyOutcome, commits, does, open, revealed } from '../../../../support/aTable';

const RUMOUR = 'rumour' as InjectId;
const injects = [
  anInject('later', { title: 'March forms', trigger: { kind: 'at', phase: null, offset: 20 } }),
  anInject('bus_attack', { title: 'Rocket at the bus' }),
  anInject('answer', { trigger: { kind: 'afterInject', inject: 'bus_attack' as InjectId, offset: 5 } }),
  anInject('rumour', { title: 'Second rumour', trigger: { kind: 'pool' }, text: 'The water is poisoned.' }),
];
const titles = (entries: readonly { readonly title: string }[]) => entries.map(({ title }) => title);

describe('the run sheet', () => {
  it('puts what is due before what comes later, and what depends on play and the pool apart', () => {
    const { compiled, state } = aRunningSession({ injects });
    const sheet = runSheet(compiled, state, '');
    expect(titles(sheet.ahead)).toEqual(['Rocket at the bus', 'first_response', 'March forms']);
    expect(titles(sheet.depends)).toEqual(['answer']);
    expect(titles(sheet.pool)).toEqual(['Second rumour']);
    expect(sheet.past).toEqual([]);
  });

  it('moves what was delivered to the past, at the time when it was delivered', () => {
    const start = aRunningSession({ injects });
    const { compiled, state } = does(
      start,
      { type: 'inject.deliver', inject: 'bus_attack' as InjectId, text: null },
      null,
      90,
    );
    const sheet = runSheet(compiled, state, '');
    expect(sheet.past).toMatchObject([{ title: 'Rocket at the bus', status: 'delivered', at: 90 }]);
    expect(sheet.ahead.find(({ title }) => title === 'answer')?.at).toBe(390);
  });

  it('takes an inject out of the pool once it is on the table', () => {
    const { compiled, state } = does(aRunningSession({ injects }), {
      type: 'inject.deliver',
      inject: RUMOUR,
      text: null,
    });
    const sheet = runSheet(compiled, state, '');
    expect(sheet.pool).toEqual([]);
    expect(titles(sheet.past)).toEqual(['Second rumour']);
  });

  it('shows an outcome that follows later at its own time, until it is applied', () => {
    const decisions = [
      aDecision('first_response', { options: [anOption('cordon', { outcomes: [anOutcome('holds', { after: 10 })] })] }),
    ];
    const decided = does(revealed(aRunningSession({ injects: [], decisions })), commits());
    expect(runSheet(decided.compiled, decided.state, '').ahead).toMatchObject([{ kind: 'outcome', at: 600 }]);
    const applied = does(decided, applyOutcome);
    expect(runSheet(applied.compiled, applied.state, '').ahead).toEqual([]);
  });

  it('marks a question that is on the table as open', () => {
    const { compiled, state } = does(aRunningSession({ injects: [] }), open);
    expect(runSheet(compiled, state, '').ahead).toMatchObject([{ title: 'first_response', status: 'open' }]);
  });

  it('keeps the lines that contain all words of the filter, in the title or the text', () => {
    const { compiled, state } = aRunningSession({ injects });
    const sheet = runSheet(compiled, state, ' Poisoned  RUMOUR ');
    expect(titles(sheet.pool)).toEqual(['Second rumour']);
    expect(sheet.ahead).toEqual([]);
    expect(runSheet(compiled, state, 'rocket rumour').ahead).toEqual([]);
  });

  it('holds five thousand injects in order', () => {
    const many = Array.from({ length: 5000 }, (_, index) =>
      anInject(`bulk_${index}`, { trigger: { kind: 'at', phase: null, offset: 5000 - index } }),
    );
    const { compiled, state } = aRunningSession(anExercise({ injects: many, decisions: [] }));
    const times = runSheet(compiled, state, '').ahead.map(({ at }) => at ?? -1);
    expect(times).toHaveLength(5000);
    expect(times).toEqual(times.toSorted((a, b) => a - b));
  });
});
