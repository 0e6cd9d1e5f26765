import i18next from 'i18next';
import { beforeAll, expect, it } from 'vitest';
import type { AnswerForm } from '#shared/exercise/exercise';
import type { ResourceId } from '#shared/exercise/ids';
import { words } from '../../../../../renderer/i18n/en/words';
import { formWords, missingWords } from '../../../../../renderer/i18n/words/answerWords';
import { anExercise } from '../../../../support/anExercise';

const i18n = i18next.createInstance();
beforeAll(() => i18n.init({ lng: 'en', resources: { en: { words } }, interpolation: { escapeValue: false } }));
const t = () => i18n.getFixedT('en', 'words');

it('says what is still to be given', () => {
  expect(missingWords(t(), { kind: 'more', count: 2 })).toBe('Choose 2 more.');
  expect(missingWords(t(), { kind: 'fewer', count: 1 })).toBe('Choose 1 fewer.');
  expect(missingWords(t(), { kind: 'number', min: 0, max: 300 })).toBe('Enter a whole number from 0 to 300.');
  expect(missingWords(t(), { kind: 'order' })).toContain('order');
});

it.each<readonly [AnswerForm, string]>([
  [{ kind: 'several', min: 2, max: 3 }, 'Choose 2 to 3:'],
  [{ kind: 'several', min: 2, max: 2 }, 'Choose 2:'],
  [{ kind: 'allocation', resource: 'companies' as ResourceId }, 'Share out 4 × Companies:'],
  [{ kind: 'estimate', min: 0, max: 300, unit: 'people' }, 'A whole number from 0 to 300 (people).'],
  [{ kind: 'estimate', min: 0, max: 300, unit: null }, 'A whole number from 0 to 300.'],
])('says what kind of answer is asked for: %j', (form, said) => {
  expect(formWords(t(), anExercise(), form, 4)).toBe(said);
});
