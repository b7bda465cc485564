import type { SameWords } from '../../../word-keys.ts';
import type {
  filing as englishFiling,
  phone as englishPhone,
  start as englishStart,
} from '../../en/guest/start.ts';

/** The way in without a key. */
export const start = {
  title: 'Etwas verloren? Bringen wir es nach Hause.',
  lead: 'Sagen Sie es uns hier, und Sie wissen sofort, ob wir es haben. Keine App, kein Konto, keine Schlange.',
  lost: 'Ich habe etwas verloren',
  'lost-small': 'etwa eine Minute',
  found: 'Ich habe etwas gefunden',
  'found-small': 'abgeben, ohne anzustehen',
  code: 'Ich habe einen Code',
  'code-small': 'auf dem Zettel oder vom Bildschirm',
  mine: 'Meine Meldung öffnen',
} satisfies SameWords<typeof englishStart>;

/** Telling a loss from one’s own phone, one question after the other. */
export const filing = {
  what: 'Was haben Sie verloren?',
  more: 'Mehr Dinge',
  'say-it': 'Mit eigenen Worten sagen',
  looks: 'Wie sieht es aus?',
  colours: 'Farben, bis zu drei',
  where: 'Wo hatten Sie es zuletzt?',
  'other-area': 'Anderer Bereich',
  when: 'Wann hatten Sie es zuletzt?',
  'which-day': 'An welchem Tag?',
  'part-of-day': 'Um welche Zeit etwa?',
  morning: 'Vormittags',
  afternoon: 'Nachmittags',
  evening: 'Abends',
  words: 'Was ist besonders daran?',
  'words-label': 'Mit eigenen Worten, in jeder Sprache',
  'words-example': 'ein Name, ein Aufkleber, was darin ist …',
  'words-needed': 'Bitte sagen Sie uns in ein paar Worten, was es ist.',
  brand: 'Marke oder Hersteller',
  reach: 'Wie sagen wir es Ihnen?',
  'reach-lead': 'Ihre Seite ist immer da. Wir können Ihnen auch schreiben.',
  go: 'Suchen',
  looking: 'Wir sehen alles Gefundene durch …',
} satisfies SameWords<typeof englishFiling>;

/** What this phone remembers, and how old its news is. */
export const phone = {
  'as-it-stood': 'Keine Verbindung. So stand es {{when}}.',
  'not-sent':
    'Gerade keine Verbindung, es wurde nichts gesendet. Ihre Eingaben bleiben hier: Versuchen Sie es gleich noch einmal.',
  newer: 'Eine neuere Fassung dieser Seite liegt bereit.',
  'load-newer': 'Laden',
  forget: 'Nicht Ihre? Auf diesem Handy vergessen',
  'forget-title': 'Diese Meldung auf diesem Handy vergessen?',
  'forget-text':
    'Die Suche geht weiter. Um die Seite wieder zu öffnen, brauchen Sie den Link oder Ihren Code.',
  'forget-confirm': 'Hier vergessen',
  more: 'Mehr',
} satisfies SameWords<typeof englishPhone>;
