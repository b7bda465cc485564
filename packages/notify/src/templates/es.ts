import type { Templates } from './template.ts';

export const es: Templates = {
  found: () => ({
    title: 'Puede que lo hayamos encontrado',
    text: 'Hay algo aquí que casi seguro es suyo. Abra su página para decírnoslo.',
  }),
  'ready-for-pickup': ({ ticket }) => ({
    title: 'Listo para usted',
    text: ticket
      ? `Está listo. Su número es ${ticket}; le llamamos.`
      : 'Está listo en el mostrador. Tome turno en su página y pase a recogerlo.',
  }),
  'turn-near': ({ ticket, ahead }) => ({
    title: `${ticket}: casi es su turno`,
    text:
      ahead === 0
        ? 'Usted es el siguiente. Venga al mostrador, por favor.'
        : `Quedan ${ahead} antes que usted. Venga al mostrador, por favor.`,
  }),
  'your-turn': ({ ticket, counterId }, { counter }) => ({
    title: `${ticket}: es su turno`,
    text: `Venga ahora: ${counter(counterId)}.`,
  }),
  'promise-due': ({ nextDueAt }, { time }) => ({
    title: 'Aún no ha aparecido',
    text: `Le prometimos noticias para ahora: nada todavía. Seguimos buscando; sabrá de nosotros antes de ${time(nextDueAt)}.`,
  }),
  'still-looking': ({ nextDueAt }, { time }) => ({
    title: 'Seguimos buscando',
    text: `Hemos mirado: aún no ha aparecido. Sabrá de nosotros antes de ${time(nextDueAt)}.`,
  }),
  'not-found': () => ({
    title: 'No ha aparecido',
    text: 'Hemos buscado en todas partes y no está. Su aviso sigue abierto; si aparece, se lo diremos.',
  }),
  'holding-ends': ({ endsAt }, { day }) => ({
    title: 'Recójalo pronto, por favor',
    text: `Lo que hay aquí para usted se guarda hasta el ${day(endsAt)}. Venga antes o envíe a alguien.`,
  }),
  'closing-early': ({ ticket, closesAt }, { time }) => ({
    title: `${ticket}: el mostrador cierra pronto`,
    text: `El mostrador cierra a las ${time(closesAt)}, quizá antes de su turno. Su aviso sigue abierto.`,
  }),
  footer: (unsubscribe) =>
    `Nunca pedimos contraseñas, códigos ni tarjetas.\nDejar de recibir mensajes: ${unsubscribe}`,
};
