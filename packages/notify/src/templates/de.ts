import type { Templates } from './template.ts';

export const de: Templates = {
  found: () => ({
    title: 'Vielleicht haben wir es gefunden',
    text: 'Etwas hier gehört ziemlich sicher Ihnen. Bitte öffnen Sie Ihre Seite.',
    sms: 'Etwas hier gehört ziemlich sicher Ihnen. Bitte ansehen:',
  }),
  'ready-for-pickup': ({ ticket }) => ({
    title: 'Liegt für Sie bereit',
    text: ticket
      ? `Es liegt bereit. Ihre Nummer ist ${ticket}; wir rufen Sie auf.`
      : 'Es liegt am Schalter bereit. Ziehen Sie auf Ihrer Seite eine Nummer und kommen Sie vorbei.',
    sms: ticket
      ? `Liegt bereit. Ihre Nummer ist ${ticket}; wir rufen Sie.`
      : 'Liegt am Schalter bereit. Nummer ziehen:',
  }),
  'turn-near': ({ ticket, ahead }) => ({
    title: `${ticket}: gleich sind Sie dran`,
    text:
      ahead === 0
        ? 'Sie sind als Nächstes dran. Bitte kommen Sie zum Schalter.'
        : `Noch ${ahead} vor Ihnen. Bitte kommen Sie zum Schalter.`,
    sms:
      ahead === 0
        ? `${ticket}: Sie sind als Nächstes dran. Bitte zum Schalter.`
        : `${ticket}: noch ${ahead} vor Ihnen. Bitte zum Schalter.`,
  }),
  'your-turn': ({ ticket, counterId }, { counter }) => ({
    title: `${ticket}: Sie sind dran`,
    text: `Bitte kommen Sie jetzt zu ${counter(counterId)}.`,
    sms: `${ticket}: Sie sind dran. Bitte zu ${counter(counterId)}.`,
  }),
  'promise-due': ({ nextDueAt }, { time }) => ({
    title: 'Bisher nicht gefunden',
    text: `Wir hatten versprochen, uns jetzt zu melden: noch nichts. Wir suchen weiter; Sie hören wieder von uns bis ${time(nextDueAt)}.`,
    sms: `Noch nichts; wir suchen weiter. Neues bis ${time(nextDueAt)}.`,
  }),
  'still-looking': ({ nextDueAt }, { time }) => ({
    title: 'Wir suchen weiter',
    text: `Wir haben nachgesehen: noch nicht gefunden. Sie hören wieder von uns bis ${time(nextDueAt)}.`,
    sms: `Nachgesehen: noch nicht gefunden. Neues bis ${time(nextDueAt)}.`,
  }),
  'not-found': () => ({
    title: 'Nicht gefunden',
    text: 'Wir haben überall gesucht und es nicht gefunden. Ihre Meldung bleibt offen; taucht es auf, sagen wir Bescheid.',
    sms: 'Überall gesucht: nicht gefunden. Ihre Meldung bleibt offen.',
  }),
  'holding-ends': ({ endsAt }, { day }) => ({
    title: 'Bitte bald abholen',
    text: `Was hier für Sie liegt, heben wir bis ${day(endsAt)} auf. Bitte kommen Sie vorher oder schicken Sie jemanden.`,
    sms: `Bis ${day(endsAt)} für Sie hier. Bitte holen oder holen lassen.`,
  }),
  'closing-early': ({ ticket, closesAt }, { time }) => ({
    title: `${ticket}: der Schalter schließt bald`,
    text: `Der Schalter schließt um ${time(closesAt)}, vielleicht vor Ihnen. Ihre Meldung bleibt auf jeden Fall offen.`,
    sms: `${ticket}: Wir schließen um ${time(closesAt)}, vielleicht vor Ihnen.`,
  }),
  stop: 'Abstellen: selber Link.',
  footer: (unsubscribe) =>
    `Wir fragen nie nach Passwörtern, Codes oder Kartennummern.\nNachrichten abstellen: ${unsubscribe}`,
};
