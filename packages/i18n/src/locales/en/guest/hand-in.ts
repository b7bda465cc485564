/** A number for somebody who found something. */
export const handIn = {
  title: 'Thank you for bringing it.',
  lead: 'Get a number here and bring it to {{desk}}, {{place}}. You don’t stand in line.',
  what: 'What is it, in a few words?',
  example: 'a blue cap, a phone …',
  take: 'Give me a number',
  next: 'Bring it to {{desk}}, {{place}}, when your number is called. This page tells you.',
  brings: 'You bring: {{what}}',
  served: 'Thank you. Somebody will be very glad.',
  over: 'This number is over.',
  'over-text': 'A number is good for one day. If you still have what you found, here is a new one.',
  again: 'Get a new number',
  'too-late': 'The desk closes before your turn. You can leave it with anybody who works here.',
} as const;
