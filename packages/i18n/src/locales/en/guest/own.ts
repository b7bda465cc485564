/** What came to mind later, and photos. */
export const add = {
  title: 'Add something',
  label: 'What else comes to mind?',
  help: 'A scratch, a sticker, what is inside. Only staff read it.',
  send: 'Add it',
  done: 'Added. We have looked again.',
  photo: 'Add a photo',
  'photo-help': 'Of the thing, of one like it, or of its box. Only staff see it.',
  sending: 'Sending the photo: {{percent}} %',
  'photo-done': 'The photo is with us.',
  'photo-unreadable': 'This file can’t be read as a photo. Choose another.',
  photos_one: '{{count}} photo sent',
  photos_other: '{{count}} photos sent',
  later: 'You added',
} as const;

/** Somebody else comes for it. */
export const delegate = {
  title: 'Somebody else picks it up',
  lead: 'Tell us their name. They get a code of their own that works once.',
  name: 'Their name',
  make: 'Make a code',
  'code-for': 'Code for {{name}}',
  share: 'Send the code',
  copy: 'Copy',
  copied: 'Copied.',
  message: '{{venue}}: please pick something up for me at the lost & found. Your code: {{code}}',
  revoke: 'They aren’t coming',
  revoked: 'Their code opens nothing any more.',
} as const;

/** How it went. */
export const feedback = {
  title: 'How did it go?',
  'rating-1': 'Badly',
  'rating-2': 'Not well',
  'rating-3': 'All right',
  'rating-4': 'Well',
  'rating-5': 'Very well',
  words: 'What should we know?',
  send: 'Tell us',
  thanks: 'Thank you. It helps those who come after you.',
} as const;

/** Deleting everything about oneself. */
export const forget = {
  button: 'Delete my data',
  title: 'Delete everything about you?',
  text: 'We stop looking, and your contact, words, photos and this link are gone at once. If something was handed over to you, the proof of it stays. This can’t be undone.',
  confirm: 'Delete everything',
  'gone-title': 'Deleted. Take care.',
  'gone-text':
    'Nothing about you is left here or on this phone, and the link opens nothing any more.',
} as const;

/** The pickup code over the whole screen. */
export const large = {
  show: 'Show it large',
  title: 'For the scanner',
} as const;

/** Notices on this phone. */
export const push = {
  push: 'On this phone',
  'push-help': 'A notice appears on this phone, also while the page is closed.',
  'push-on': 'Turn notices on',
  'push-off': 'Turn notices off',
  'push-is-on': 'Notices on this phone are on.',
  'push-denied':
    'This phone does not allow notices from this page. You can change that in its settings.',
  'push-failed': 'This phone can’t be told just now. Nothing is lost: this page tells you, too.',
  to: 'To {{address}}',
  stop: 'No more messages',
  'stopped-title': 'You get no more messages.',
  'stopped-text':
    'Nothing is sent there any more. Your report stays as it is: look here with your code or link whenever you like.',
} as const;
