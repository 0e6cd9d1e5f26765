import type { SeatTexts } from '../seatTexts';
import { seat } from './seat';
import { words } from './words';

/** What a seat shows in Albanian. */
export const albanianOfSeats: SeatTexts = {
  seat,
  words,
  common: {
    close: 'Mbylleni',
    instrument: {
      force: 'forcë',
      political: 'politik',
      administrative: 'administrativ',
      legal: 'juridik',
      economic: 'ekonomik',
    },
    channel: {
      radio: 'Radio',
      phone: 'Telefon',
      email: 'E-postë',
      letter: 'Letër',
      news: 'Lajme',
      social: 'Rrjete sociale',
      visit: 'Vizitë',
      document: 'Dokument',
      overlay: 'Skicë mbi hartë',
    },
    scale: { from: 'aspak', to: 'plotësisht' },
    status: {
      briefing: 'në përgatitje',
      running: 'në rrjedhë',
      paused: 'e ndalur',
      hotWash: 'në bisedën e parë pas ushtrimit',
      closed: 'e mbyllur',
    },
  },
  session: {
    faulted: {
      title: 'Hapi i fundit nuk u ruajt',
      atASeat:
        'Nga ajo që ishte ruajtur më parë nuk humbi asgjë, dhe ora qëndron te {{time}}. Thirreni facilitatorin: zakonisht disku është plot. Pastaj provoni përsëri.',
      retry: 'Provoni përsëri',
    },
    asleep: {
      title: 'Laptopi ishte në gjumë',
      atASeat: 'Ushtrimi është ndalur te {{time}}. Thirreni facilitatorin.',
      heard: 'Mbylleni',
    },
  },
};
