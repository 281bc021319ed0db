export default {
  notUpgraded:
    'Facewarden was updated and could not bring the saved data into its new form. Nothing is lost: all of it lies as it was. Restart the browser and open this page again. Do not remove the extension, that would delete the data. If this stays, report it and wait for the next update.',
  keepNone: 'Do not keep my details: ask me for each letter',
  keepNoneHint:
    'Then no name, e-mail or postal address is kept for the next letter. The letters themselves hold your name and stay with their requests until you erase those.',
  keepNoneQuestion: 'Delete the details that are kept, and keep none from now on?',
  keepNoneYes: 'Yes, delete them',
  keepNoneNo: 'No, keep them',
  notKept: 'Your details are not kept, as you chose in the settings.',
  detailsLeftOut: 'Your details were left out: the settings say to keep none.',
} as const;
