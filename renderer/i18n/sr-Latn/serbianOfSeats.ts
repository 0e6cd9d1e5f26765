import type { SeatTexts } from '../seatTexts';
import { seat } from './seat';
import { words } from './words';

/** What a seat shows in Serbian, in Latin script. */
export const serbianOfSeats: SeatTexts = {
  seat,
  words,
  common: {
    close: 'Zatvorite',
    instrument: {
      force: 'sila',
      political: 'političko',
      administrative: 'upravno',
      legal: 'pravno',
      economic: 'ekonomsko',
    },
    channel: {
      radio: 'Radio-veza',
      phone: 'Telefon',
      email: 'E-pošta',
      letter: 'Pismo',
      news: 'Vesti',
      social: 'Društvene mreže',
      visit: 'Poseta',
      document: 'Dokument',
      overlay: 'Skica na karti',
    },
    scale: { from: 'nimalo', to: 'potpuno' },
    status: {
      briefing: 'u pripremi',
      running: 'u toku',
      paused: 'pauzirana',
      hotWash: 'u prvom razgovoru posle vežbe',
      closed: 'zatvorena',
    },
  },
  session: {
    faulted: {
      title: 'Poslednji korak nije sačuvan',
      atASeat:
        'Ništa od onoga što je ranije sačuvano nije izgubljeno, a sat stoji na {{time}}. Pozovite facilitatora: obično je disk pun. Zatim pokušajte ponovo.',
      retry: 'Pokušajte ponovo',
    },
    asleep: {
      title: 'Laptop je bio u režimu spavanja',
      atASeat: 'Vežba je pauzirana na {{time}}. Pozovite facilitatora.',
      heard: 'Zatvorite',
    },
  },
};
