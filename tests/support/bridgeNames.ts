/** What the preload puts into the page, in the order of the letters, and nothing besides. */
export const BRIDGE_NAMES = [
  'backupPlace',
  'chooseBackupFolder',
  'keepScreenOn',
  'listBackups',
  'onExerciseWaiting',
  'openExercise',
  'printDocument',
  'readBackup',
  'saveFile',
  'takeExercise',
  'writeBackup',
];
