import type { SameWords } from '../../../word-keys.ts';
import type {
  add as englishAdd,
  delegate as englishDelegate,
  feedback as englishFeedback,
  forget as englishForget,
  large as englishLarge,
  push as englishPush,
} from '../../en/guest/own.ts';

/** What came to mind later, and photos. */
export const add = {
  title: 'Etwas ergänzen',
  label: 'Was fällt Ihnen noch ein?',
  help: 'Ein Kratzer, ein Aufkleber, was darin ist. Nur das Team liest es.',
  send: 'Ergänzen',
  done: 'Ergänzt. Wir haben noch einmal nachgesehen.',
  photo: 'Foto hinzufügen',
  'photo-help': 'Von der Sache, einer ähnlichen oder der Schachtel. Nur das Team sieht es.',
  sending: 'Foto wird gesendet: {{percent}} %',
  'photo-done': 'Das Foto ist bei uns.',
  'photo-unreadable': 'Diese Datei ist nicht als Foto lesbar. Wählen Sie eine andere.',
  photos_one: '{{count}} Foto gesendet',
  photos_other: '{{count}} Fotos gesendet',
  later: 'Ergänzt',
} satisfies SameWords<typeof englishAdd>;

/** Somebody else comes for it. */
export const delegate = {
  title: 'Jemand anders holt es ab',
  lead: 'Nennen Sie uns den Namen. Die Person bekommt einen eigenen Code, der einmal gilt.',
  name: 'Name der Person',
  make: 'Code erstellen',
  'code-for': 'Code für {{name}}',
  share: 'Code senden',
  copy: 'Kopieren',
  copied: 'Kopiert.',
  message: '{{venue}}: Bitte hol für mich etwas im Fundbüro ab. Dein Code: {{code}}',
  revoke: 'Die Person kommt nicht',
  revoked: 'Der Code gilt nicht mehr.',
} satisfies SameWords<typeof englishDelegate>;

/** How it went. */
export const feedback = {
  title: 'Wie lief es?',
  'rating-1': 'Schlecht',
  'rating-2': 'Nicht gut',
  'rating-3': 'Ganz gut',
  'rating-4': 'Gut',
  'rating-5': 'Sehr gut',
  words: 'Was sollten wir wissen?',
  send: 'Abschicken',
  thanks: 'Danke. Das hilft allen, die nach Ihnen kommen.',
} satisfies SameWords<typeof englishFeedback>;

/** Deleting everything about oneself. */
export const forget = {
  button: 'Meine Daten löschen',
  title: 'Alles über Sie löschen?',
  text: 'Wir suchen nicht weiter; Kontakt, Worte, Fotos und dieser Link sind sofort weg. Wurde Ihnen etwas übergeben, bleibt der Nachweis. Das lässt sich nicht rückgängig machen.',
  confirm: 'Alles löschen',
  'gone-title': 'Gelöscht. Alles Gute.',
  'gone-text':
    'Hier und auf diesem Handy ist nichts mehr über Sie gespeichert, der Link öffnet nichts mehr.',
} satisfies SameWords<typeof englishForget>;

/** The pickup code over the whole screen. */
export const large = {
  show: 'Groß zeigen',
  title: 'Für den Scanner',
} satisfies SameWords<typeof englishLarge>;

/** Notices on this phone. */
export const push = {
  push: 'Auf diesem Handy',
  'push-help': 'Auf diesem Handy erscheint ein Hinweis, auch wenn die Seite geschlossen ist.',
  'push-on': 'Hinweise einschalten',
  'push-off': 'Hinweise ausschalten',
  'push-is-on': 'Hinweise auf diesem Handy sind an.',
  'push-denied':
    'Dieses Handy erlaubt keine Hinweise von dieser Seite. In den Einstellungen lässt sich das ändern.',
  'push-failed':
    'Dieses Handy lässt sich gerade nicht benachrichtigen. Nichts geht verloren: Diese Seite sagt es Ihnen auch.',
  to: 'An {{address}}',
  stop: 'Keine Nachrichten mehr',
  'stopped-title': 'Sie bekommen keine Nachrichten mehr.',
  'stopped-text':
    'Dorthin geht nichts mehr. Ihre Meldung bleibt, wie sie ist: Schauen Sie jederzeit mit Code oder Link hier nach.',
} satisfies SameWords<typeof englishPush>;
