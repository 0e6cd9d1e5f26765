import 'fake-indexeddb/auto';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { FrameId, RoleId } from '#shared/exercise/ids';
import { loadSession } from '../../../../renderer/app/session/loadSession';
import { openReadings, type Readings } from '../../../../renderer/app/session/readings';
import { LiaisonDatabase } from '../../../../renderer/storage/LiaisonDatabase';
import { createSession, setSeatLanguage } from '../../../../renderer/storage/sessions';
import { aNewSession } from '../../../support/aStoredSession';
import { FULL } from '../../../support/exerciseTexts';
import { startEnglish } from '../../../support/startEnglish';
import { textsFile } from '../../../support/textsFiles';

const COMKFOR = 'comkfor' as RoleId;
const ALBANIAN = textsFile(FULL, (of) => `»${of}«`).replace('language: de', 'language: sq');

let db: LiaisonDatabase;

beforeAll(startEnglish);

beforeEach(async () => {
  db = new LiaisonDatabase(`readings-${crypto.randomUUID()}`);
  await createSession(
    db,
    aNewSession({
      exerciseText: FULL,
      frame: 'bosnia' as FrameId,
      translations: [
        { language: 'sq', text: ALBANIAN },
        { language: 'fr', text: 'no texts' },
      ],
      seats: [{ role: COMKFOR, person: 'Arta', language: null }],
    }),
  );
});

async function readings(): Promise<Readings> {
  const loaded = await loadSession(db, 'session-1');
  if (loaded.kind !== 'loaded') throw new Error(`The session is ${loaded.kind}`);
  return openReadings(loaded);
}

const heard = ({ atSeat }: Readings, language: string | null) => {
  const { i18n, compiled } = atSeat(language);
  return [i18n.language, compiled.exercise.frame, compiled.exercise.hotWash[0]];
};
const OWN = ['en', 'bosnia', 'Who told whom?'];
const IN_ALBANIAN = ['sq', 'bosnia', '»Who told whom?«'];

describe('the ways to read a session', () => {
  it('has a language under the frame once it was fetched, and the exercise’s own until then', async () => {
    const ways = await readings();
    expect(ways).toMatchObject({ own: 'en', languages: ['fr', 'sq'] });
    expect(heard(ways, 'sq')).toEqual(OWN);
    await ways.fetch('sq');
    expect(heard(ways, 'sq')).toEqual(IN_ALBANIAN);
    expect(heard(ways, null)).toEqual(OWN);
    expect(ways.facilitator.i18n.language).toBe('en');
  });

  it('has the languages of its seats from the start', async () => {
    await setSeatLanguage(db, 'session-1', COMKFOR, 'sq');
    expect(heard(await readings(), 'sq')).toEqual(IN_ALBANIAN);
  });

  it('stays with the exercise’s own for texts that cannot be read or are not there', async () => {
    const ways = await readings();
    for (const language of ['fr', 'de', null]) {
      await ways.fetch(language);
      expect(heard(ways, language)).toEqual(OWN);
    }
  });
});
