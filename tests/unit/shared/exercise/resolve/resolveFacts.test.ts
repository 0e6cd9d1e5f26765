import { describe, expect, it } from 'vitest';
import { parseExercise } from '#shared/exercise/parseExercise';
import { minimalWith } from '../../../../support/exerciseTexts';
import { pointing, readExercise } from '../../../../support/readExercise';

const CELL = 'arrangements:\n  security_cell: { name: Security cell, rung: 4 }';

const setting = (set: string) =>
  minimalWith(
    CELL,
    `decisions:
  first_response:
    at: 5m
    question: Who?
    by: comkfor
    options: { cordon: { label: Cordon, outcomes: { holds: { set: { ${set} } } } } }`,
  );

describe('an arrangement', () => {
  it('is a yes/no fact on a rung, not standing at first unless it says so', () => {
    const started = `${CELL}\n  officers: { name: Officers, rung: 2, start: yes }`;
    expect(readExercise(minimalWith(started)).facts.slice(-2)).toMatchObject([
      { id: 'security_cell', kind: 'yesNo', start: 0, rung: 4 },
      { id: 'officers', kind: 'yesNo', start: 1, rung: 2 },
    ]);
  });

  it('is set up by an outcome, as a fact is set', () => {
    const [option] = readExercise(setting('security_cell: yes')).decisions[0]?.options ?? [];
    expect(option?.outcomes[0]?.effects.set).toEqual([{ fact: 'security_cell', value: 1 }]);
    expect(pointing(setting('security_cell: maybe'))).toEqual(['LX0049 "maybe"']);
    expect(parseExercise(setting('securty_cell: yes')).findings[0]).toMatchObject({ suggestion: 'security_cell' });
  });

  it('gives `rung` a meaning in conditions', () => {
    const ending = 'endings:\n  united: { when: rung >= 4 and security_cell, title: One, say: One effort. }';
    expect(pointing(minimalWith(CELL, ending))).toEqual([]);
    expect(pointing(minimalWith(ending))).toEqual(['LX0067 "rung"', 'LX0063 "security_cell"']);
    expect(pointing(minimalWith(CELL.replace('arr', 'ar'), ending))).toEqual(['LX0020 "arangements"']);
  });

  it('shares its ids with all that conditions name', () => {
    expect(pointing(minimalWith(CELL.replace('security_cell', 'trust')))).toEqual(['LX0041 "trust"']);
    expect(pointing(minimalWith(CELL.replace('security_cell', 'rung')))).toEqual(['LX0042 "rung"']);
    expect(pointing(minimalWith(CELL.replace('security_cell', 'answer')))).toEqual(['LX0042 "answer"']);
  });

  it.each(['6', '-1', 'high'])('stands on a rung of the ladder, not on %s', (rung) => {
    expect(pointing(minimalWith(CELL.replace('4', rung)))).toEqual([`LX0025 "${rung}"`]);
  });
});
