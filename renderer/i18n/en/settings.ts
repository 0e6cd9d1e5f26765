export const settings = {
  open: 'Settings',
  colours: 'Colours',
  system: 'As the system',
  light: 'Light',
  dark: 'Dark',
  textSize: 'Text size',
  language: 'Language',
  english: 'English',
} as const;
