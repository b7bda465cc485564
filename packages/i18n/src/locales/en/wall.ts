/** Words of the wall display, read from ten metres away. */
export const words = {
  next: {
    title: 'Next',
    nobody: 'Nobody is waiting',
    more_one: 'and {{count}} more',
    more_other: 'and {{count}} more',
  },
  now: {
    at: 'Now at {{counter}}',
    quiet: 'Welcome. A counter is free for you.',
    busy: 'Welcome. Your number appears here.',
    closed: 'The counters are closed right now.',
    'use-kiosk': 'Lost something? Start at the kiosk: no line, about 45 seconds.',
  },
  why: {
    pickup: 'Your item is waiting for you',
    enquiry: 'We are ready for your question',
    'hand-in': 'Thank you for bringing it',
  },
  counter: { free: 'free', 'back-at': 'back about {{time}}' },
  stale: 'News is {{age}} old. Reconnecting…',
  age: {
    seconds_one: '{{count}} second',
    seconds_other: '{{count}} seconds',
    minutes_one: '{{count}} minute',
    minutes_other: '{{count}} minutes',
  },
  'closes-at': 'The desk closes at {{time}}',
  today: 'Today {{found}} found, {{returned}} already home',
} as const;
