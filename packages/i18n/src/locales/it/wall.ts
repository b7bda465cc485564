import type { LaterWords } from '../../word-keys.ts';
import type { words as english } from '../en/wall.ts';

export const words = {
  next: {
    title: 'A seguire',
    nobody: 'Nessuno in attesa',
    more_one: 'e ancora {{count}}',
    more_other: 'e ancora {{count}}',
  },
  now: {
    at: 'Ora: {{counter}}',
    quiet: 'Benvenuti. Uno sportello è libero per Lei.',
    busy: 'Benvenuti. Il Suo numero apparirà qui.',
    closed: 'Gli sportelli sono chiusi in questo momento.',
    'use-kiosk': 'Ha perso qualcosa? Cominci dal chiosco: niente fila, circa 45 secondi.',
  },
  why: {
    pickup: 'Il Suo oggetto La aspetta',
    enquiry: 'Siamo pronti per la Sua domanda',
    'hand-in': 'Grazie di averlo portato',
  },
  counter: {
    free: 'libero',
    'back-at': 'di ritorno verso le {{time}}',
  },
  stale: 'Notizie di {{age}} fa. Nuova connessione in corso…',
  age: {
    seconds_one: '{{count}} secondo',
    seconds_other: '{{count}} secondi',
    minutes_one: '{{count}} minuto',
    minutes_other: '{{count}} minuti',
  },
  'closes-at': 'Il banco chiude alle {{time}}',
  today: 'Oggi, trovati: {{found}}; già a casa: {{returned}}',
} satisfies LaterWords<typeof english>;
