import { handIn } from './guest/hand-in.ts';
import { add, delegate, feedback, forget, large, push } from './guest/own.ts';
import { announcement, hours, place, promise } from './guest/place.ts';
import { filing, phone, start } from './guest/start.ts';

/** Words of the guest page, for a visitor waiting for news. */
export const words = {
  start,
  'hand-in': handIn,
  filing,
  phone,
  place,
  announcement,
  promise,
  hours,
  add,
  delegate,
  feedback,
  forget,
  large,
  push,
  code: {
    title: 'Follow it like a parcel',
    lead: 'Enter the six characters from your slip or from the screen.',
    label: 'Your code',
    open: 'Show my report',
    'too-short': 'The code has six characters, like K7M-4QX.',
    wrong: 'This code opens nothing. Please compare it with your slip, or ask at the desk.',
  },
  link: {
    'wrong-title': 'This link opens nothing',
    'enter-code': 'Enter a code instead',
  },
  stage: {
    thing: 'item',
    returned: {
      title: 'Home again.',
      next: 'Your {{thing}} has been handed over. Thank you for letting us help.',
    },
    closed: {
      title: 'This report is closed.',
      next: 'We have stopped looking. You can tell us anew at any kiosk.',
    },
    called: {
      title: 'It’s your turn: {{counter}}',
      next: 'Please come now. We have your number on the screen.',
    },
    serving: {
      title: 'You are at {{counter}}',
      next: 'Say your pickup code and what only the owner knows.',
    },
    missed: {
      title: 'We called you and didn’t see you.',
      next: 'No harm done: come to the desk and we put you back in your place.',
    },
    approved: {
      title: 'Good news: it’s yours.',
      next: 'It is reserved for you. Come to the desk with your pickup code.',
    },
    checking: {
      title: 'We may well have your {{thing}}.',
      next: 'A colleague is fetching it and checking what you told us.',
    },
    waiting: {
      title: 'You are in line, wherever you are.',
      next: 'Come when your number is called. This page tells you.',
    },
    'maybe-here': {
      title: 'We may have your {{thing}}.',
      next: 'Tell us what only you can know, and we fetch it for you.',
    },
    'not-this-one': {
      title: 'That one wasn’t yours. We keep looking.',
      next: 'You hear from us by {{due}}, also if the answer is no.',
    },
    looking: {
      title: 'We are looking for your {{thing}}.',
      next: 'No need to queue. You hear from us by {{due}}, also if the answer is no.',
    },
  },
  ticket: {
    wait: 'in {{range}}',
    'no-wait-yet': 'We can’t say yet how long',
    fetching: 'We are fetching your item first',
    ahead_zero: 'You are next',
    ahead_one: '{{count}} before you',
    ahead_other: '{{count}} before you',
    missed: 'Come to the desk: your place is kept',
    cancel: 'Give up my place',
  },
  pickup: {
    title: 'Your pickup code',
    qr: 'Pickup code for the scanner',
    advice: 'Say it or show it at the counter. We never ask for it by phone or message.',
    'take-help': 'Are you here? Get a number: we fetch it first, then call you.',
    'kept-until': 'We keep it for you until {{day}}.',
    'by-link-only': 'Your pickup code is on your slip and behind the link with the QR code.',
  },
  claim: {
    'almost-certain': 'We very likely have it',
    'have-a-look': 'We may have it',
    'found-when': 'Found {{when}} ({{zone}}).',
    statement: 'What only you can know',
    'statement-help': 'What is inside, a scratch, a name: so that nobody else can take it home.',
    submit: 'That may be mine',
  },
  details: {
    title: 'What you told us',
    what: 'Thing',
    words: 'In your words',
    colours: 'Colours',
    brand: 'Brand',
    where: 'Lost at',
    when: 'Lost',
    filed: 'Told us',
    code: 'Your code:',
  },
  contact: {
    title: 'How we tell you',
    'now-none': 'You look here, or at any kiosk with your code.',
    'now-mail': 'By mail, to the address you gave.',
    'now-sms': 'By text message, to the number you gave.',
    mail: 'By mail',
    sms: 'By text',
    none: 'I look here',
    address: 'Mail address',
    number: 'Mobile number with country code',
    'check-mail': 'This doesn’t look like a mail address yet.',
    'check-sms': 'Please start with + and the country code, like +31 6 1234 5678.',
    saved: 'Saved. That is how we tell you.',
  },
  desk: {
    title: 'The desk',
    now_zero: 'No counter is open right now.',
    now_one: '{{count}} counter open, wait {{wait}}',
    now_other: '{{count}} counters open, wait {{wait}}',
  },
  withdraw: {
    button: 'It turned up: close my report',
    title: 'Close this report?',
    message: 'We stop looking, and claims and your place in line end. This can’t be undone.',
    confirm: 'Close my report',
  },
} as const;
