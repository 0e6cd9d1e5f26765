/** What the kinds, instruments, channels and ratings are called, in the report and on the screens. */
export const names = {
  organisationKind: { military: 'military', civil: 'civil', local: 'local' },
  instrument: {
    force: 'force',
    political: 'political',
    administrative: 'administrative',
    legal: 'legal',
    economic: 'economic',
  },
  channel: {
    radio: 'Radio',
    phone: 'Phone',
    email: 'E-mail',
    letter: 'Letter',
    news: 'News',
    social: 'Social media',
    visit: 'Visit',
    document: 'Document',
    overlay: 'Overlay',
  },
  scale: { from: 'not at all', to: 'fully' },
  rating: {
    P: 'Performed without challenges',
    S: 'Performed with some challenges',
    M: 'Performed with major challenges',
    U: 'Unable to be performed',
  },
} as const;
