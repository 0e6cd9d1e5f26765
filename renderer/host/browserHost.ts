import { OPENED_ENDINGS } from '#shared/archive/archiveName';
import type { OpenResult, SaveRequest, SaveResult } from '#shared/ipc/contract';
import { browserBackupFolder } from './browserBackupFolder';
import type { Host } from './host';
import { keepScreenOn } from './keepScreenOn';
import { printInFrame } from './printInFrame';
import { readExerciseFile } from './readExerciseFile';

export function browserHost(): Host {
  return {
    kind: 'browser',
    openExercise: pickExercise,
    saveFile: (request) => Promise.resolve(download(request)),
    printDocument: printInFrame,
    keepScreenOn,
    backups: browserBackupFolder(),
    // Nothing outside the page can hand it a file.
    onExerciseOpened: () => () => undefined,
  };
}

function pickExercise(): Promise<OpenResult> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = OPENED_ENDINGS.map((ending) => `.${ending}`).join(',');
    input.addEventListener('cancel', () => resolve({ kind: 'cancelled' }));
    input.addEventListener('change', () => {
      const file = input.files?.[0];
      if (file) void readExerciseFile(file).then(resolve);
      else resolve({ kind: 'cancelled' });
    });
    input.click();
  });
}

/** A plain download works in every browser; the file pickers that ask for a place do not. */
function download({ suggestedName, mediaType, bytes }: SaveRequest): SaveResult {
  const address = URL.createObjectURL(new Blob([bytes], { type: mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = suggestedName;
  link.click();
  // The download has begun once the click has been handled; until then the address must live.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return { kind: 'saved', name: suggestedName };
}
