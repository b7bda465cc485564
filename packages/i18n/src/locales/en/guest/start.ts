/** The way in without a key. */
export const start = {
  title: 'Lost something? Let’s get it home.',
  lead: 'Tell us here, and you know at once whether we have it. No app, no account, no line.',
  lost: 'I lost something',
  'lost-small': 'about a minute',
  found: 'I found something',
  'found-small': 'hand it in, no standing in line',
  code: 'I have a code',
  'code-small': 'on your slip or from the screen',
  mine: 'Open my report',
} as const;

/** Telling a loss from one’s own phone, one question after the other. */
export const filing = {
  what: 'What did you lose?',
  more: 'More things',
  'say-it': 'Say it in your own words',
  looks: 'What does it look like?',
  colours: 'Colours, up to three',
  where: 'Where did you last have it?',
  'other-area': 'Another area',
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
} as const;

/** What this phone remembers, and how old its news is. */
export const phone = {
  'as-it-stood': 'No connection. This is how it stood {{when}}.',
  'not-sent':
    'No connection right now, so nothing was sent. What you entered stays here: try again in a moment.',
  newer: 'A newer version of this page is ready.',
  'load-newer': 'Load it',
  forget: 'Not yours? Forget it on this phone',
  'forget-title': 'Forget this report on this phone?',
  'forget-text': 'The search goes on. To open the page again you need its link or your code.',
  'forget-confirm': 'Forget it here',
  more: 'More',
} as const;
