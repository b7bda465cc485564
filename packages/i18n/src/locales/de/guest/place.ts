import type { SameWords } from '../../../word-keys.ts';
import type {
  announcement as englishAnnouncement,
  hours as englishHours,
  place as englishPlace,
  promise as englishPromise,
} from '../../en/guest/place.ts';

/** The place in line: being elsewhere for a while, coming back, giving it up. */
export const place = {
  'at-risk': 'Der Schalter schließt vielleicht, bevor Sie dran sind. Kommen Sie möglichst jetzt.',
  'too-late':
    'Der Schalter schließt, bevor Sie dran sind. Wir suchen weiter, die Antwort kommt auf diese Seite.',
  take: 'Eine Nummer für den Schalter',
  'take-help': 'Wenn Sie lieber mit jemandem sprechen: ohne Anstehen, wir rufen Sie.',
  hold: 'Platz freihalten',
  'hold-title': 'Noch eine Fahrt? Wir halten Ihren Platz frei.',
  'hold-text': 'So lange Sie wählen, ruft Sie niemand. Ihr Platz bleibt Ihrer.',
  minutes: '{{minutes}} Min.',
  'hold-left': 'Insgesamt geht das noch {{minutes}} Min.',
  'held-until': 'Freigehalten bis {{time}}',
  'end-hold': 'Ich bin schon zurück',
  longer: 'Länger freihalten',
  'kept-until': 'Ihr Platz bleibt bis {{time}} frei',
  'i-am-here': 'Ich bin jetzt da',
  returned: 'Sie sind wieder an Ihrem Platz.',
  'cancel-title': 'Platz in der Reihe aufgeben?',
  'cancel-text':
    'Jemand anders rückt vor. Später bekommen Sie eine neue Nummer, am Ende der Reihe.',
  cancelled: 'Ihr Platz ist aufgegeben.',
} satisfies SameWords<typeof englishPlace>;

/** How long a message to all who wait, or a pause, is meant to last. */
export const announcement = {
  until: 'bis etwa {{time}}',
} satisfies SameWords<typeof englishAnnouncement>;

/** The hour that was stated, and what was told since. */
export const promise = {
  'still-looking':
    'Noch nicht da ({{when}}). Wir suchen weiter: Sie hören wieder von uns bis {{due}}.',
  'not-found-title': 'Bisher nicht gefunden.',
  'not-found':
    'Wir haben überall gesucht und es nicht gefunden ({{when}}). Taucht es auf, hören Sie von uns.',
  late: 'Wir wollten Ihnen bis {{due}} Bescheid geben und sind zu spät. Es tut uns leid: Die Leitung kümmert sich jetzt.',
} satisfies SameWords<typeof englishPromise>;

/** When the desk is open. */
export const hours = {
  'open-until': 'Heute geöffnet bis {{time}}',
  'opens-at': 'Öffnet heute um {{time}}',
  'closed-now': 'Jetzt geschlossen',
  'closed-today': 'Heute geschlossen',
  'every-day': 'Immer geöffnet',
  week: 'Alle Öffnungszeiten',
} satisfies SameWords<typeof englishHours>;
