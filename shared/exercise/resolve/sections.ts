/** The sections of the file whose entries have ids. */
export const SECTIONS = [
  'organisations',
  'roles',
  'indicators',
  'facts',
  'resources',
  'arrangements',
  'objectives',
  'phases',
  'injects',
  'decisions',
  'endings',
  'frames',
  'feedback',
] as const;
export type Section = (typeof SECTIONS)[number];

/** What an entry of a map with ids is called, by the map's key. */
export const ENTRY_WORDS: Readonly<Record<string, string>> = {
  organisations: 'organisation',
  roles: 'role',
  indicators: 'indicator',
  bands: 'band',
  facts: 'fact',
  resources: 'resource',
  arrangements: 'arrangement',
  objectives: 'objective',
  tasks: 'task',
  phases: 'phase',
  places: 'place',
  injects: 'inject',
  decisions: 'decision',
  options: 'option',
  outcomes: 'outcome',
  endings: 'ending',
  feedback: 'feedback question',
  frames: 'frame',
};
