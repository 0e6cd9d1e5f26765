import i18next from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { aboutWords } from '../../../../../renderer/features/studio/aboutWords';
import { studio } from '../../../../../renderer/i18n/en/studio';
import { aDecision, anExercise, anInject, anOption, anOutcome, NO_EFFECTS } from '../../../../support/anExercise';

const i18n = i18next.createInstance();
beforeAll(() => i18n.init({ lng: 'en', resources: { en: { studio } }, interpolation: { escapeValue: false } }));

const effects = { ...NO_EFFECTS, say: 'The line holds.' };
const exercise = anExercise({
  injects: [anInject('bus_attack', { title: 'Rocket at the bus' })],
  decisions: [
    aDecision('first', {
      title: 'First response',
      options: [
        anOption('cordon', { label: 'Cordon', outcomes: [anOutcome('holds', { effects }), anOutcome('silent')] }),
      ],
    }),
    aDecision('headcount', {
      title: 'How many',
      form: { kind: 'text' },
      options: [],
      outcomes: [anOutcome('so', { effects })],
    }),
  ],
});
const about = (...path: readonly string[]) => aboutWords(i18n.getFixedT('en', 'studio'), exercise, path);

describe('what a finding is about', () => {
  it('is named as the exercise names it', () => {
    expect(about('injects', 'bus_attack')).toBe('Inject “Rocket at the bus”');
    expect(about('decisions', 'first')).toBe('Decision “First response”');
    expect(about('decisions', 'first', 'options', 'cordon')).toBe('Decision “First response”, option “Cordon”');
    expect(about('endings', 'divided')).toBe('Ending “Divided”');
    expect(about('endings')).toBe('Endings');
    expect(about('objectives', 'lead_agreed')).toBe('Objective “The table names a lead”');
  });

  it('is an outcome by what is read out, of an option or of the whole decision', () => {
    expect(about('decisions', 'first', 'options', 'cordon', 'outcomes', 'holds')).toBe(
      'Decision “First response”, option “Cordon”, outcome “The line holds.”',
    );
    expect(about('decisions', 'headcount', 'outcomes', 'so')).toBe('Decision “How many”, outcome “The line holds.”');
  });

  it('is an outcome by its name in the file where nothing is read out', () => {
    expect(about('decisions', 'first', 'options', 'cordon', 'outcomes', 'silent')).toContain('outcome “silent”');
  });
});
