import type { SameWords } from '../../word-keys.ts';
import type { words as english } from '../en/wall.ts';

export const words = {
  next: {
    title: 'Als Nächstes',
    nobody: 'Niemand wartet',
    more_one: 'und {{count}} weitere',
    more_other: 'und {{count}} weitere',
  },
  now: {
    at: 'Jetzt an {{counter}}',
    quiet: 'Willkommen. Ein Schalter ist für Sie frei.',
    busy: 'Willkommen. Ihre Nummer erscheint hier.',
    closed: 'Die Schalter sind gerade geschlossen.',
    'use-kiosk': 'Etwas verloren? Beginnen Sie am Kiosk: ohne Schlange, etwa 45 Sekunden.',
  },
  why: {
    pickup: 'Ihre Sache liegt bereit',
    enquiry: 'Wir sind bereit für Ihre Frage',
    'hand-in': 'Danke fürs Vorbeibringen',
  },
  counter: { free: 'frei', 'back-at': 'zurück gegen {{time}}' },
  stale: 'Stand von vor {{age}}. Verbindung wird gesucht …',
  age: {
    seconds_one: '{{count}} Sekunde',
    seconds_other: '{{count}} Sekunden',
    minutes_one: '{{count}} Minute',
    minutes_other: '{{count}} Minuten',
  },
  'closes-at': 'Wir schließen um {{time}}',
  today: 'Heute {{found}} gefunden, {{returned}} schon zu Hause',
} satisfies SameWords<typeof english>;
