import type { Templates } from './template.ts';

export const nl: Templates = {
  found: () => ({
    title: 'Misschien hebben we het gevonden',
    text: 'Iets hier is bijna zeker van u. Open uw pagina om het ons te zeggen.',
    sms: 'Iets hier is bijna zeker van u. Laat het ons weten:',
  }),
  'ready-for-pickup': ({ ticket }) => ({
    title: 'Ligt voor u klaar',
    text: ticket
      ? `Het ligt klaar. Uw nummer is ${ticket}; we roepen u.`
      : 'Het ligt klaar aan de balie. Neem op uw pagina een plaats in de rij en kom langs.',
    sms: ticket
      ? `Ligt klaar. Uw nummer is ${ticket}; we roepen u.`
      : 'Ligt klaar aan de balie. Neem hier een plaats in de rij:',
  }),
  'turn-near': ({ ticket, ahead }) => ({
    title: `${ticket}: bijna aan de beurt`,
    text:
      ahead === 0
        ? 'U bent de volgende. Kom alstublieft naar de balie.'
        : `Nog ${ahead} voor u. Kom alstublieft naar de balie.`,
    sms:
      ahead === 0
        ? `${ticket}: u bent de volgende. Kom naar de balie.`
        : `${ticket}: nog ${ahead} voor u. Kom naar de balie.`,
  }),
  'your-turn': ({ ticket, counterId }, { counter }) => ({
    title: `${ticket}: u bent aan de beurt`,
    text: `Kom nu alstublieft naar ${counter(counterId)}.`,
    sms: `${ticket}: u bent aan de beurt. Kom naar ${counter(counterId)}.`,
  }),
  'promise-due': ({ nextDueAt }, { time }) => ({
    title: 'Nog niet gevonden',
    text: `We zouden nu van ons laten horen: nog niets. We zoeken verder; u hoort weer van ons vóór ${time(nextDueAt)}.`,
    sms: `Nog niets; we zoeken door. U hoort van ons vóór ${time(nextDueAt)}.`,
  }),
  'still-looking': ({ nextDueAt }, { time }) => ({
    title: 'We zoeken nog',
    text: `We hebben gekeken: nog niet gevonden. U hoort weer van ons vóór ${time(nextDueAt)}.`,
    sms: `Gekeken: nog niet gevonden. U hoort van ons vóór ${time(nextDueAt)}.`,
  }),
  'not-found': () => ({
    title: 'Niet gevonden',
    text: 'We hebben overal gezocht en het niet gevonden. Uw melding blijft open; duikt het op, dan hoort u het.',
    sms: 'Overal gezocht: niet gevonden. Uw melding blijft open.',
  }),
  'holding-ends': ({ endsAt }, { day }) => ({
    title: 'Kom het snel ophalen',
    text: `Wat hier voor u ligt, bewaren we tot ${day(endsAt)}. Kom voor die tijd of stuur iemand.`,
    sms: `We bewaren het voor u tot ${day(endsAt)}. Kom of stuur iemand.`,
  }),
  'closing-early': ({ ticket, closesAt }, { time }) => ({
    title: `${ticket}: de balie sluit bijna`,
    text: `De balie sluit om ${time(closesAt)}, misschien voor u aan de beurt bent. Uw melding blijft hoe dan ook open.`,
    sms: `${ticket}: de balie sluit om ${time(closesAt)}, misschien voor uw beurt.`,
  }),
  stop: 'Stoppen: zelfde link.',
  footer: (unsubscribe) =>
    `We vragen nooit om wachtwoorden, codes of kaartnummers.\nDeze berichten stoppen: ${unsubscribe}`,
};
