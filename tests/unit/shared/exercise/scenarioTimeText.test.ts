import { expect, it } from 'vitest';
import { scenarioTimeText } from '#shared/exercise/scenarioTimeText';

it('writes scenario time in the scenario’s own clock, whatever the room’s time zone', () => {
  const minutes = Date.UTC(2000, 1, 3, 9, 40) / 60_000;

  expect(scenarioTimeText(minutes)).toBe('3 Feb 2000 09:40');
  expect(scenarioTimeText(minutes, 'fr')).toBe('3 févr. 2000 09:40');
  expect(scenarioTimeText(minutes, 'sr-Latn')).toBe('3. feb 2000. 09:40');
  expect(scenarioTimeText(minutes, 'sq')).toBe('3 shk 2000 09:40');
  expect(scenarioTimeText(Date.UTC(2000, 11, 31, 23, 59) / 60_000, 'sq-XK')).toBe('31 dhj 2000 23:59');
  expect(scenarioTimeText(Date.UTC(1999, 8, 20, 8, 0) / 60_000)).toBe('20 Sep 1999 08:00');
  expect(scenarioTimeText(Date.UTC(1999, 8, 20, 8, 0) / 60_000, 'fr')).toBe('20 sept. 1999 08:00');
  expect(scenarioTimeText(minutes, 'tlh')).toBe('3 Feb 2000 09:40');
  expect(scenarioTimeText(Date.UTC(1969, 11, 31, 0, 5) / 60_000)).toBe('31 Dec 1969 00:05');
});
