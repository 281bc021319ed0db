export default {
  title: 'Welcome',
  intro: 'Under a minute, and you can change all of it later.',
  does: 'What Facewarden does',
  does1:
    'On a public profile it shows a sign and a small card: this photo is open to everyone, and who is known to take photos there.',
  does2: 'It writes the letter that asks for your face back, with the law and the articles. You send it.',
  does3: 'It keeps the day the answer is due.',
  never: 'What it never does',
  never1: 'It sends nothing by itself: no account, no server, no tracking.',
  never2: 'It never recognises a face, and never uploads a photo or an ID.',
  never3: 'It keeps nothing about other people.',
  done: 'Done',
  link: 'New here? Set up in a minute',
} as const;
