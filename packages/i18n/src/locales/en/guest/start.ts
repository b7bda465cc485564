/** The way in: without a key, with a dead one, and telling a loss from one’s own phone. */
export const start = {
  title: 'Lost something? Let’s get it home.',
  lead: 'Tell us here, and you know at once whether we have it. No app, no account, no line.',
  lost: 'I lost something',
  'lost-small': 'about a minute',
  code: 'I have a code',
  'code-small': 'on your slip or from the screen',
  mine: 'Open my report',
} as const;

/** Telling what was lost, one question after the other. */
export const filing = {
  what: 'What did you lose?',
  more: 'More things',
  'say-it': 'Say it in your own words',
  looks: 'What does it look like?',
  colours: 'Colours, up to three',
  where: 'Where did you last have it?',
  'whole-venue': 'All areas',
  when: 'When did you last have it?',
  'which-day': 'Which day?',
  'part-of-day': 'About what time?',
  morning: 'Morning',
  afternoon: 'Afternoon',
  evening: 'Evening',
  words: 'Anything special about it?',
  'words-label': 'In your own words, in any language',
  'words-example': 'a name, a sticker, what is inside …',
  'words-needed': 'Please tell us in a few words what it is.',
  brand: 'Brand or maker',
  reach: 'How shall we tell you?',
  'reach-lead': 'Your page is always there. We can write to you as well.',
  go: 'Look for it',
  looking: 'Looking through everything that was found …',
  'try-again': 'Your report is still here on this phone.',
  change: 'Change something',
} as const;
