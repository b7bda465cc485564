import type { Templates } from './template.ts';

export const it: Templates = {
  found: () => ({
    title: 'Forse lo abbiamo trovato',
    text: 'Qualcosa qui è quasi sicuramente Suo. Apra la Sua pagina per dircelo.',
    sms: 'Qualcosa qui è quasi sicuramente Suo. Ce lo dica:',
  }),
  'ready-for-pickup': ({ ticket }) => ({
    title: 'Pronto per Lei',
    text: ticket
      ? `È pronto. Il Suo numero è ${ticket}; La chiamiamo noi.`
      : 'È pronto al banco. Prenda un posto in fila dalla Sua pagina, poi venga a ritirarlo.',
    sms: ticket
      ? `Pronto per Lei. Il Suo numero è ${ticket}; La chiamiamo.`
      : 'Pronto al banco. Prenda un posto in fila qui:',
  }),
  'turn-near': ({ ticket, ahead }) => ({
    title: `${ticket}: tra poco tocca a Lei`,
    text:
      ahead === 0
        ? 'Il prossimo è Lei. Venga al banco, per favore.'
        : `Prima di Lei: ${ahead}. Venga al banco, per favore.`,
    sms:
      ahead === 0
        ? `${ticket}: il prossimo è Lei. Venga al banco.`
        : `${ticket}: prima di Lei, ${ahead}. Venga al banco.`,
  }),
  'your-turn': ({ ticket, counterId }, { counter }) => ({
    title: `${ticket}: tocca a Lei`,
    text: `Venga adesso, per favore: ${counter(counterId)}.`,
    sms: `${ticket}: tocca a Lei. Venga: ${counter(counterId)}.`,
  }),
  'promise-due': ({ nextDueAt }, { time }) => ({
    title: 'Non ancora trovato',
    text: `Le avevamo promesso notizie per adesso: ancora niente. Continuiamo a cercare; avrà notizie entro: ${time(nextDueAt)}.`,
    sms: `Ancora niente; cerchiamo ancora. Notizie entro: ${time(nextDueAt)}.`,
  }),
  'still-looking': ({ nextDueAt }, { time }) => ({
    title: 'Stiamo ancora cercando',
    text: `Abbiamo guardato: non ancora trovato. Avrà nostre notizie entro: ${time(nextDueAt)}.`,
    sms: `Guardato: non ancora trovato. Notizie entro: ${time(nextDueAt)}.`,
  }),
  'not-found': () => ({
    title: 'Non trovato',
    text: 'Abbiamo cercato dappertutto e non l’abbiamo trovato. La segnalazione resta aperta; se salta fuori, La avvisiamo.',
    sms: 'Cercato dappertutto: non trovato. La segnalazione resta aperta.',
  }),
  'holding-ends': ({ endsAt }, { day }) => ({
    title: 'Venga a prenderlo presto',
    text: `Ciò che è qui per Lei resta custodito fino a ${day(endsAt)}. Venga prima o mandi qualcuno.`,
    sms: `Custodito per Lei fino a ${day(endsAt)}. Venga o mandi qualcuno.`,
  }),
  'closing-early': ({ ticket, closesAt }, { time }) => ({
    title: `${ticket}: il banco chiude tra poco`,
    text: `Il banco chiude alle ${time(closesAt)}, forse prima del Suo turno. La segnalazione resta comunque aperta.`,
    sms: `${ticket}: chiudiamo alle ${time(closesAt)}, forse prima del Suo turno.`,
  }),
  stop: 'Stop: stesso link.',
  footer: (unsubscribe) =>
    `Non chiediamo mai password, codici o numeri di carta.\nNon ricevere più messaggi: ${unsubscribe}`,
};
