import i18next, { type TFunction } from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { common } from '../../../../renderer/i18n/en/common';
import { seat } from '../../../../renderer/i18n/en/seat';
import { session } from '../../../../renderer/i18n/en/session';
import { words } from '../../../../renderer/i18n/en/words';
import { seatI18n, seatLanguages } from '../../../../renderer/i18n/seatI18n';
import { startEnglish } from '../../../support/startEnglish';

/** Each text by its dotted key. */
function byKey(texts: object, prefix = ''): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(texts).flatMap(([key, value]: [string, unknown]) =>
      typeof value === 'string' ? [[`${prefix}${key}`, value]] : [...byKey(value as object, `${prefix}${key}.`)],
    ),
  );
}

const placeholders = (text: string) => [...text.matchAll(/\{\{.*?\}\}/g)].map(([each]) => each).toSorted();

const english = byKey({ seat, words, common, session });
const whole = [...english.keys()].filter((key) => /^(?:seat|words)\./.test(key));

describe.each(seatLanguages)('the texts of a seat in $language', ({ load }) => {
  it('are there for every key of the seat, with the same names in them', async () => {
    const texts = byKey(await load());
    expect(whole.filter((key) => !texts.has(key))).toEqual([]);
    expect([...texts.keys()].filter((key) => !english.has(key))).toEqual([]);
    for (const [key, text] of texts) {
      expect([key, placeholders(text)]).toEqual([key, placeholders(english.get(key) ?? '')]);
      expect([key, text.trim() === '']).toEqual([key, false]);
    }
  });
});

describe('the app’s texts for a seat', () => {
  beforeAll(startEnglish);

  const take = async (tag: string) => (await seatI18n(tag)).t('curtain.take', { ns: 'seat' });

  it('are in the language that it reads, and English stays as it was', async () => {
    const albanian = await seatI18n('sq');
    expect(albanian.language).toBe('sq');
    const t: TFunction<'seat'> = albanian.getFixedT(null, 'seat');
    expect(t('decision.left', { time: '03:12' })).toBe('koha e mbetur: 03:12');
    expect(albanian.t('common:channel.letter')).toBe('Letër');
    expect(i18next.language).toBe('en');
    expect(i18next.t('curtain.take', { ns: 'seat' })).toBe('I am here');
  });

  it('are found for a language as it is spoken somewhere', async () => {
    expect(await take('sq-XK')).toBe('Jam këtu');
    expect(await take('sr-Latn-XK')).toBe('Tu sam');
  });

  it('are English where the app has none in that language or script, with dates in it', async () => {
    expect(await take('sr')).toBe('I am here');
    expect(await take('mk')).toBe('I am here');
    expect((await seatI18n('mk')).language).toBe('mk');
  });

  it('are English for a tag that no machine knows', async () => {
    expect(await seatI18n('sq-ab-cd')).toBe(i18next);
    expect(await seatI18n('en')).toBe(i18next);
  });
});
