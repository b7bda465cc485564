import type { LaterWords } from '../../../word-keys.ts';
import type * as english from '../../en/guest/own.ts';

/** What came to mind later, and photos. */
export const add = {
  title: 'Iets toevoegen',
  label: 'Wat schiet u nog te binnen?',
  help: 'Een kras, een sticker, wat erin zit. Alleen medewerkers lezen het.',
  send: 'Toevoegen',
  done: 'Toegevoegd. We hebben nog eens gekeken.',
  photo: 'Foto toevoegen',
  'photo-help': 'Van het voorwerp, van net zo een, of van de doos. Alleen medewerkers zien het.',
  sending: 'Foto versturen: {{percent}} %',
  'photo-done': 'De foto is bij ons.',
  'photo-unreadable': 'Dit bestand is niet als foto te lezen. Kies een ander.',
  photos_one: '{{count}} foto verstuurd',
  photos_other: '{{count}} foto’s verstuurd',
  later: 'U voegde toe',
} satisfies LaterWords<typeof english.add>;

/** Somebody else comes for it. */
export const delegate = {
  title: 'Iemand anders haalt het op',
  lead: 'Zeg ons de naam. Die persoon krijgt een eigen code die één keer werkt.',
  name: 'Naam',
  make: 'Maak een code',
  'code-for': 'Code voor {{name}}',
  share: 'Verstuur de code',
  copy: 'Kopiëren',
  copied: 'Gekopieerd.',
  message: '{{venue}}: wil je iets voor me ophalen bij gevonden voorwerpen? Jouw code: {{code}}',
  revoke: 'Die persoon komt niet',
  revoked: 'Die code opent niets meer.',
} satisfies LaterWords<typeof english.delegate>;

/** How it went. */
export const feedback = {
  title: 'Hoe ging het?',
  'rating-1': 'Slecht',
  'rating-2': 'Niet goed',
  'rating-3': 'Redelijk',
  'rating-4': 'Goed',
  'rating-5': 'Heel goed',
  words: 'Wat moeten we weten?',
  send: 'Vertel het ons',
  thanks: 'Dank u. Het helpt wie na u komt.',
} satisfies LaterWords<typeof english.feedback>;

/** Deleting everything about oneself. */
export const forget = {
  button: 'Mijn gegevens wissen',
  title: 'Alles over u wissen?',
  text: 'We stoppen met zoeken, en uw contact, woorden, foto’s en deze link zijn meteen weg. Is u iets overhandigd, dan blijft het bewijs daarvan. Dit kan niet ongedaan worden gemaakt.',
  confirm: 'Alles wissen',
  'gone-title': 'Gewist. Het ga u goed.',
  'gone-text': 'Hier en op deze telefoon staat niets meer over u, en de link opent niets meer.',
} satisfies LaterWords<typeof english.forget>;

/** The pickup code over the whole screen. */
export const large = {
  show: 'Groot tonen',
  title: 'Voor de scanner',
} satisfies LaterWords<typeof english.large>;

/** Notices on this phone. */
export const push = {
  push: 'Op deze telefoon',
  'push-help': 'Er verschijnt een bericht op deze telefoon, ook als de pagina dicht is.',
  'push-on': 'Berichten aanzetten',
  'push-off': 'Berichten uitzetten',
  'push-is-on': 'Berichten op deze telefoon staan aan.',
  'push-denied':
    'Deze telefoon staat geen berichten van deze pagina toe. U kunt dat in de instellingen wijzigen.',
  'push-failed':
    'Deze telefoon kan nu geen berichten krijgen. Er gaat niets verloren: deze pagina vertelt het u ook.',
  to: 'Naar {{address}}',
  stop: 'Geen berichten meer',
  'stopped-title': 'U krijgt geen berichten meer.',
  'stopped-text':
    'Er wordt niets meer naartoe gestuurd. Uw melding blijft zoals ze is: kijk hier met uw code of link wanneer u wilt.',
} satisfies LaterWords<typeof english.push>;
