import type { LaterWords } from '../../word-keys.ts';
import type { words as english } from '../en/wall.ts';

export const words = {
  next: {
    title: 'Hierna',
    nobody: 'Niemand wacht',
    more_one: 'en nog {{count}}',
    more_other: 'en nog {{count}}',
  },
  now: {
    at: 'Nu bij {{counter}}',
    quiet: 'Welkom. Er is een loket vrij voor u.',
    busy: 'Welkom. Uw nummer verschijnt hier.',
    closed: 'De loketten zijn nu gesloten.',
    'use-kiosk': 'Iets kwijt? Begin bij de zuil: geen rij, ongeveer 45 seconden.',
  },
  why: {
    pickup: 'Uw voorwerp ligt klaar',
    enquiry: 'We zijn klaar voor uw vraag',
    'hand-in': 'Fijn dat u het brengt',
  },
  counter: {
    free: 'vrij',
    'back-at': 'terug rond {{time}}',
  },
  stale: 'Nieuws van {{age}} geleden. Verbinding wordt hersteld…',
  age: {
    seconds_one: '{{count}} seconde',
    seconds_other: '{{count}} seconden',
    minutes_one: '{{count}} minuut',
    minutes_other: '{{count}} minuten',
  },
  'closes-at': 'De balie sluit om {{time}}',
  today: 'Vandaag {{found}} gevonden, {{returned}} al thuis',
} satisfies LaterWords<typeof english>;
