export default {
  other: 'Other ways',
  program: 'Mail program',
  web: 'On the web',
  file: 'As a file',
  hand: 'By hand',
  theirForm: 'Their form',
  post: 'By post',
  writeIn: 'Write in {name}',
  programFull: 'Opens your mail program with the whole letter.',
  programShort:
    'Opens your mail program with the short form of the letter: such a link holds about {limit, number} characters. It rests on the same articles. To send the whole letter, take one of the other ways.',
  programAddress:
    'Opens your mail program with address and subject: the letter is too long for such a link. It is copied at the same time, paste it in.',
  webFull: 'Opens {name} in a tab with the whole letter. Sign in there first.',
  webShort:
    'Opens {name} in a tab with the short form of the letter: such a link holds about {limit, number} characters. It rests on the same articles. To send the whole letter, take one of the other ways.',
  webAddress:
    'Opens {name} in a tab with address and subject: the letter is too long for such a link. It is copied at the same time, paste it in.',
  webHint: 'Opens a tab with a new message that holds the letter. Sign in there first.',
  webShortNames: 'In its short form, since their links hold less: {names}.',
  webAddressNames: 'With address and subject only, the letter being copied for you to paste in: {names}.',
  saveFile: 'Save as a mail file',
  fileHint:
    'Holds the whole letter, however long. Outlook opens it as a draft; in other programs choose to edit it as a new message.',
  fileSaved: 'Saved. Open it from your downloads.',
  copyAddress: 'Copy the address',
  copySubject: 'Copy the subject',
  copiedAddress: 'The address is copied.',
  copiedSubject: 'The subject is copied.',
  print: 'Print the letter',
  printHint: 'To {address}.',
  openedQuestion: 'Did your mail program open?',
  openedYes: 'Yes',
  openedNo: 'No',
  notOpened:
    'Then this computer may have no mail program set up. Write in your mailbox on the web, save the letter as a file, or copy it.',
  printTitle: 'A letter by post to {firm}',
  printIntro: 'Check your name and address, print the letter, sign it, post it.',
  paper: 'Paper',
  ownAddress: 'Your postal address',
  ownAddressHint: 'As it should stand on the letter. An answer or a returned letter comes here.',
  notKept: 'Your details are not kept: they stand on this page alone.',
  printNow: 'Print',
  printAdvice:
    'In the print dialog, switch off the browser’s own headers and footers. There you can save it as a PDF too.',
  windowA4:
    'The address stands where an envelope with the window on the left shows it (DIN 5008, form B). For other windows write it on the envelope.',
  windowLetter: 'The address stands where a #10 window envelope shows it, the letter folded in three.',
  posted: 'I posted it',
  toRequest: 'Back to the request',
  noAddress: 'No current postal address of this firm is known.',
  nothingToPrint: 'This request has no letter yet.',
  nameMissing: 'The letter still needs your name.',
  calendar: 'Add to your calendar',
  calendarHint:
    'A file with the day and a reminder at nine. It names the firm and the reference, nothing else.',
  calendarSaved:
    'Saved. Open it from your downloads. Most calendars update the entry when you open a newer file.',
  calendarDue: '{firm}: answer due',
  calendarAsk: '{firm}: ask again',
  calendarNote: 'Reference {reference}. Facewarden has the next step.',
} as const;
