import type { SeatTexts } from '../seatTexts';
import { seat } from './seat';
import { words } from './words';

/** What a seat shows in French. */
export const frenchOfSeats: SeatTexts = {
  seat,
  words,
  common: {
    close: 'Fermer',
    instrument: {
      force: 'force',
      political: 'politique',
      administrative: 'administratif',
      legal: 'juridique',
      economic: 'économique',
    },
    channel: {
      radio: 'Radio',
      phone: 'Téléphone',
      email: 'Courriel',
      letter: 'Lettre',
      news: 'Presse',
      social: 'Réseaux sociaux',
      visit: 'Visite',
      document: 'Document',
      overlay: 'Calque',
    },
    scale: { from: 'pas du tout', to: 'entièrement' },
    status: {
      briefing: 'en préparation',
      running: 'en cours',
      paused: 'en pause',
      hotWash: 'au débriefing à chaud',
      closed: 'close',
    },
  },
  session: {
    faulted: {
      title: 'La dernière étape n’a pas pu être enregistrée',
      atASeat:
        'Rien de ce qui était enregistré n’est perdu, et l’horloge est arrêtée à {{time}}. Appelez le facilitateur : le plus souvent, le disque est plein. Puis réessayez.',
      retry: 'Réessayer',
    },
    asleep: {
      title: 'L’ordinateur était en veille',
      atASeat: 'L’exercice est en pause à {{time}}. Appelez le facilitateur.',
      heard: 'Fermer',
    },
  },
};
