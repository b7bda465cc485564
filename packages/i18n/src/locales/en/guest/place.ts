/** The place in line: being elsewhere for a while, coming back, giving it up. */
export const place = {
  'at-risk': 'The desk may close before your turn. Come now if you can.',
  'too-late':
    'The desk closes before your turn. We keep looking, and the answer comes to this page.',
  take: 'Get a number for the desk',
  'take-help': 'If you would rather talk to somebody: no standing in line, we call you.',
  hold: 'Hold my place',
  'hold-title': 'One more ride? We hold your place.',
  'hold-text': 'Nobody calls you for as long as you choose. Your place stays yours.',
  minutes: '{{minutes}} min',
  'hold-left': 'You can hold it for {{minutes}} min in all.',
  'held-until': 'On hold until {{time}}',
  'end-hold': 'I’m back already',
  longer: 'Hold it longer',
  'kept-until': 'Your place is kept until {{time}}',
  'i-am-here': 'I’m here now',
  returned: 'You are back in your place.',
  'cancel-title': 'Give up your place in line?',
  'cancel-text': 'Somebody else moves up. You can get a new number later, at the end of the line.',
  cancelled: 'Your place is given up.',
} as const;

/** How long a message to all who wait, or a pause, is meant to last. */
export const announcement = {
  until: 'until about {{time}}',
} as const;

/** The hour that was stated, and what was told since. */
export const promise = {
  'still-looking':
    'Not here yet, as of {{when}}. We keep looking: you hear from us again by {{due}}.',
  'not-found-title': 'Not found so far.',
  'not-found':
    'We have looked everywhere and not found it ({{when}}). If it turns up, you hear from us.',
  late: 'We wanted to tell you by {{due}} and are late. We are sorry: a supervisor is on it now.',
} as const;

/** When the desk is open. */
export const hours = {
  'open-until': 'Open today until {{time}}',
  'opens-at': 'Opens today at {{time}}',
  'closed-now': 'Closed now',
  'closed-today': 'Closed today',
  'every-day': 'Open at all hours',
  week: 'All opening hours',
} as const;
