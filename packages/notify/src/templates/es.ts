import type { Templates } from './template.ts';

export const es: Templates = {
  found: () => ({
    title: 'Puede que lo hayamos encontrado',
    text: 'Hay algo aquí que casi seguro es suyo. Abra su página para decírnoslo.',
    sms: 'Hay algo aquí que casi seguro es suyo. Díganoslo:',
  }),
  'ready-for-pickup': ({ ticket }) => ({
    title: 'Listo para usted',
    text: ticket
      ? `Está listo. Su número es ${ticket}; le llamamos.`
      : 'Está listo en el mostrador. Tome turno en su página y pase a recogerlo.',
    sms: ticket
      ? `Listo para usted. Su número es ${ticket}; le llamamos.`
      : 'Listo en el mostrador. Tome turno aquí:',
  }),
  'turn-near': ({ ticket, ahead }) => ({
    title: `${ticket}: casi es su turno`,
    text:
      ahead === 0
        ? 'Usted es el siguiente. Venga al mostrador, por favor.'
        : `Antes que usted: ${ahead}. Venga al mostrador, por favor.`,
    sms:
      ahead === 0
        ? `${ticket}: usted es el siguiente. Venga al mostrador.`
        : `${ticket}: antes que usted, ${ahead}. Venga al mostrador.`,
  }),
  'your-turn': ({ ticket, counterId }, { counter }) => ({
    title: `${ticket}: es su turno`,
    text: `Venga ahora: ${counter(counterId)}.`,
    sms: `${ticket}: es su turno. Venga: ${counter(counterId)}.`,
  }),
  'promise-due': ({ nextDueAt }, { time }) => ({
    title: 'Aún no ha aparecido',
    text: `Le prometimos noticias para ahora: nada todavía. Seguimos buscando; sabrá de nosotros, como tarde: ${time(nextDueAt)}.`,
    sms: `Nada aún; seguimos. Noticias, como tarde: ${time(nextDueAt)}.`,
  }),
  'still-looking': ({ nextDueAt }, { time }) => ({
    title: 'Seguimos buscando',
    text: `Hemos mirado: aún no ha aparecido. Sabrá de nosotros, como tarde: ${time(nextDueAt)}.`,
    sms: `Hemos mirado: aún no está. Noticias, como tarde: ${time(nextDueAt)}.`,
  }),
  'not-found': () => ({
    title: 'No ha aparecido',
    text: 'Hemos buscado en todas partes y no está. Su aviso sigue abierto; si aparece, se lo diremos.',
    sms: 'Hemos buscado en todas partes: no está. Su aviso sigue abierto.',
  }),
  'holding-ends': ({ endsAt }, { day }) => ({
    title: 'Recójalo pronto, por favor',
    text: `Lo que hay aquí para usted se guarda hasta el ${day(endsAt)}. Venga antes o envíe a alguien.`,
    sms: `Guardado para usted hasta el ${day(endsAt)}. Venga o envíe a alguien.`,
  }),
  'closing-early': ({ ticket, closesAt }, { time }) => ({
    title: `${ticket}: el mostrador cierra pronto`,
    text: `El mostrador cierra a las ${time(closesAt)}, quizá antes de su turno. Su aviso sigue abierto.`,
    sms: `${ticket}: cerramos a las ${time(closesAt)}, quizá antes de su turno.`,
  }),
  stop: 'Parar: mismo enlace.',
  footer: (unsubscribe) =>
    `Nunca pedimos contraseñas, códigos ni tarjetas.\nDejar de recibir mensajes: ${unsubscribe}`,
};
