import type { Templates } from './template.ts';

export const en: Templates = {
  found: () => ({
    title: 'We may have found it',
    text: 'Something here is almost certainly yours. Open your page to say so.',
    sms: 'Something here is almost certainly yours. Please say so:',
  }),
  'ready-for-pickup': ({ ticket }) => ({
    title: 'Ready for you',
    text: ticket
      ? `It lies ready. Your ticket is ${ticket}; we call you.`
      : 'It lies ready at the desk. Take a place in line on your page, then come by.',
    sms: ticket
      ? `Ready for you. Your ticket is ${ticket}; we call you.`
      : 'Ready at the desk. Take a place in line here:',
  }),
  'turn-near': ({ ticket, ahead }) => ({
    title: `${ticket}: nearly your turn`,
    text:
      ahead === 0
        ? 'You are next. Please come to the desk.'
        : `${ahead} ahead of you. Please come to the desk.`,
    sms:
      ahead === 0
        ? `${ticket}: you are next. Please come to the desk.`
        : `${ticket}: ${ahead} ahead of you. Please come to the desk.`,
  }),
  'your-turn': ({ ticket, counterId }, { counter }) => ({
    title: `${ticket}: your turn`,
    text: `Please come to ${counter(counterId)} now.`,
    sms: `${ticket}: your turn. Please come to ${counter(counterId)}.`,
  }),
  'promise-due': ({ nextDueAt }, { time }) => ({
    title: 'Not found so far',
    text: `We said you would hear from us now: nothing yet. We go on looking, and you hear again by ${time(nextDueAt)}.`,
    sms: `Nothing yet; we go on looking. You hear again by ${time(nextDueAt)}.`,
  }),
  'still-looking': ({ nextDueAt }, { time }) => ({
    title: 'We are still looking',
    text: `A colleague looked: not found yet. You hear from us again by ${time(nextDueAt)}.`,
    sms: `We looked: not found yet. You hear again by ${time(nextDueAt)}.`,
  }),
  'not-found': () => ({
    title: 'Not found',
    text: 'We looked everywhere and did not find it. Your report stays open; should it turn up, we tell you.',
    sms: 'We looked everywhere: not found. Your report stays open.',
  }),
  'holding-ends': ({ endsAt }, { day }) => ({
    title: 'Please fetch it soon',
    text: `What is here for you is kept until ${day(endsAt)}. Please come before that, or send somebody.`,
    sms: `Kept for you until ${day(endsAt)}. Please come or send somebody.`,
  }),
  'closing-early': ({ ticket, closesAt }, { time }) => ({
    title: `${ticket}: the desk closes soon`,
    text: `The desk closes at ${time(closesAt)}, perhaps before your turn. Your report stays open either way.`,
    sms: `${ticket}: the desk closes at ${time(closesAt)}, perhaps before your turn.`,
  }),
  stop: 'Stop: same link.',
  footer: (unsubscribe) =>
    `We never ask for passwords, codes or card numbers.\nStop these messages: ${unsubscribe}`,
};
