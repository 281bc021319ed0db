export default {
  readingRequests: 'Reading your requests…',
  saving: 'Saving your data',
  reading: 'Reading the backup',
  bringing: 'Bringing your data back',
  stop: 'Stop',
  saveStopped: 'Stopped. No file was made.',
  restoreStopped: 'Stopped. Nothing was changed.',
  notNoted: 'The file is whole, but Facewarden could not note the day: it will remind you of a backup again.',
  madeTooLarge:
    'This backup is larger than {size}: Facewarden could not read it again, so no file was made. Remove attachments that you no longer need, then try again.',
  fileTooLarge:
    'This file is larger than {size}, which is more than Facewarden can read as a backup. Nothing was changed.',
} as const;
