/** The place in line: being elsewhere for a while, coming back, giving it up. */
export const place = {
  'at-risk': 'The desk may close before your turn. Come sooner if you can.',
  'too-late': 'The desk closes before your turn. We keep looking, and you hear from us here.',
  take: 'Talk to somebody at the desk',
  'take-help': 'You get a number and needn’t stand in line.',
  hold: 'Hold my place',
  'hold-title': 'One more ride? We hold your place.',
  'hold-text': 'Nobody calls you for as long as you choose. Your place stays yours.',
  minutes: '{{count}} min',
  'hold-left': 'In all you can hold it for {{minutes}} more minutes.',
  'held-until': 'On hold until {{time}}',
  'held-text': 'Nobody calls you before that. Your place stays yours.',
  'end-hold': 'I’m back already',
  longer: 'Hold it longer',
  'kept-until': 'Your place is kept until {{time}}.',
  'i-am-here': 'I’m here now',
  'cancel-title': 'Give up your place in line?',
  'cancel-text': 'Somebody else moves up. You can get a new number later, at the end of the line.',
  cancelled: 'Your place is given up.',
  'take-again': 'Get a new number',
  back: 'You are back in your place.',
} as const;

/** A message to all who wait. */
export const announcement = {
  label: 'From the desk',
  'quiet-now': 'It is quiet at the desk right now. Come along if you like.',
  'busy-now': 'It is busy at the desk. Your place is safe: no need to stand in line.',
  'system-pause': 'The desk pauses for a moment. Your place is kept.',
  'closing-early': 'The desk closes earlier today.',
} as const;
