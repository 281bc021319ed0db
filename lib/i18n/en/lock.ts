export default {
  title: 'Lock',
  intro:
    'With a passphrase set, your details, requests, letters, answers and attached files lie encrypted in this browser. Facewarden asks for it after each start of the browser, and after {minutes, plural, one {# minute} other {# minutes}} without use. Warnings go on working without it.',
  notCovered:
    'Not encrypted, because warnings need them: your settings, your own profiles, corrected contacts, and on which days how many requests fall due.',
  limits:
    'While it is open, whoever uses this computer can read everything, and so can a program that reads the browser’s memory. Older copies may stay in the browser’s files until it tidies up.',
  forgotten:
    'A forgotten passphrase cannot be recovered by anyone: all that is left then is to erase everything. Save a backup first.',
  set: 'Set a lock',
  setButton: 'Set the lock',
  isOpen: 'A lock is set. It is open now.',
  lockNow: 'Lock now',
  change: 'Change the passphrase',
  changeButton: 'Change',
  off: 'Switch the lock off',
  offHint: 'Afterwards everything lies unencrypted in this browser again.',
  current: 'Your passphrase now',
  next: 'New passphrase',
  nextAgain: 'The new passphrase again',
  working: 'Working on it. Leave this page open…',
  doneSet: 'The lock is set. It stays open until you lock it or close the browser.',
  doneChanged: 'The passphrase is changed.',
  doneOff: 'The lock is off.',
  doneLocked: 'Locked.',
  wrong: 'This is not the right passphrase. Nothing was changed.',
  unlockTitle: 'Facewarden is locked',
  unlockIntro:
    'Type your passphrase to get to your requests, letters and answers. Warnings go on working meanwhile.',
  unlock: 'Unlock',
  opening: 'Opening…',
  forgot: 'Passphrase forgotten?',
  forgotBody:
    'It cannot be recovered, by you or by anyone else. You can erase everything and begin anew, with a backup if you have one.',
  trouble:
    'Facewarden is locked, so nothing was saved just now. What you typed stays here: unlock Facewarden in another tab, then try again.',
  requestsLocked: 'Your requests are locked.',
  detailsLocked: 'Your details are locked.',
  unlockLink: 'Unlock Facewarden',
} as const;
