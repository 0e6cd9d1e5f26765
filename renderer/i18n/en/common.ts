import { names } from '#shared/report/texts/enNames';

/** Words that more than one screen uses. */
export const common = {
  app: 'Liaison',
  handling: 'Handling caveat',
  cancel: 'Cancel',
  close: 'Close',
  undo: 'Undo',
  unknownError: 'The machine gave no reason.',
  backToLibrary: 'Back to the library',
  organisationKind: names.organisationKind,
  challenge: {
    demilitarisation: 'Demilitarisation',
    weapons: 'Weapons control',
    aid_and_zones: 'Aid and zones',
    anarchy_and_crime: 'Anarchy and crime',
    interethnic_violence: 'Interethnic violence',
    borders: 'Borders',
  },
  instrument: names.instrument,
  channel: names.channel,
  rating: names.rating,
  scale: names.scale,
  status: {
    briefing: 'briefing',
    running: 'running',
    paused: 'paused',
    hotWash: 'hot wash',
    closed: 'closed',
  },
  severity: { error: 'Error', warning: 'Warning', hint: 'Hint' },
  errors: {
    title: 'This screen stopped working',
    text: 'Nothing that was recorded is lost. Reload to go on where you were.',
    reload: 'Reload',
    details: 'What the app says about it',
  },
  notFound: {
    title: 'There is nothing at this address',
    text: 'The session may have been deleted, or the address was typed wrongly.',
  },
  database: {
    newer: {
      title: 'This data belongs to a newer Liaison',
      text: 'A newer version has been used on this machine and has changed how sessions are stored. Nothing was touched. Open the newer version, or update this one.',
    },
    failed: {
      title: 'Liaison cannot reach its storage',
      text: 'Sessions could not be kept safe, so none can be started. A private window, a full disk or another program holding the files are the usual reasons. Close what is not needed, then reload.',
    },
  },
  dropHere: 'Drop the file here',
} as const;
