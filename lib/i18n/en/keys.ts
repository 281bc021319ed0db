export default {
  title: 'Keyboard',
  popup: 'Opens Facewarden for the page you are on',
  escape: 'Esc',
  card: 'Closes the card on a page',
  notSet: 'No key set',
  change: 'Change the keys',
  byHand:
    'Your browser did not let us open the page. It is in its list of extensions, under keyboard shortcuts.',
} as const;
