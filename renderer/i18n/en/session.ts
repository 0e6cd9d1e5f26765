export const session = {
  note: {
    title: 'Note',
    label: 'What did you see or hear?',
    tasks: 'Shows a task',
    save: 'Keep it',
  },
  elsewhere: {
    title: 'This session is open in another window',
    text: 'It is played in one window at a time, so that nothing is written twice. Close it there, and it opens here by itself.',
  },
  gone: {
    title: 'This session is not on this machine',
    text: 'It may have been deleted, or it was played in another profile or browser.',
  },
  damaged: {
    title: 'This session cannot be opened',
    text: 'What is stored of it does not fit together, so playing on would not be safe. Nothing was changed. Save a copy of it: everything that can be read is in there.',
    session: 'What is kept of the session beside its log is damaged.',
    exercise: 'The exercise text cannot be read any more.',
    record: 'Record {{seq}} of {{all}} does not lead where it led when it was made.',
  },
  failed: {
    title: 'This session could not be read',
    text: 'The storage did not answer. Reload to try again.',
  },
  faulted: {
    title: 'The last step could not be stored',
    text: 'Nothing has moved on, and the clock stands still at {{time}}. Usually the disk is full: make room, then try again. A copy of the session holds everything up to here, without this last step.',
    atASeat:
      'Nothing is lost that was kept before, and the clock stands still at {{time}}. Call the facilitator: usually the disk is full. Then try again.',
    retry: 'Try again',
    leave: 'Leave without it',
  },
  asleep: {
    title: 'The laptop was asleep',
    text: 'It slept for about {{long}}, or its clock was set forward. The exercise was paused at {{time}}; none of that time counts.',
    atASeat: 'The exercise is paused at {{time}}. Call the facilitator.',
    stay: 'Stay paused',
    resume: 'Resume',
    heard: 'Close',
  },
  notHandedOver: {
    title: 'The laptop was not handed over',
    text: 'Who has it could not be stored. Usually the disk is full: make room, then try again.',
  },
  saveCopy: 'Save a copy',
  saved: '{{name}} was saved',
  notSaved: 'The copy could not be saved',
} as const;
