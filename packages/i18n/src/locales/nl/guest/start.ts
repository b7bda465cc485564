import type { LaterWords } from '../../../word-keys.ts';
import type * as english from '../../en/guest/start.ts';

/** The way in without a key. */
export const start = {
  title: 'Iets kwijt? Wij helpen het naar huis.',
  lead: 'Vertel het hier, en u weet meteen of we het hebben. Geen app, geen account, geen rij.',
  lost: 'Ik ben iets kwijt',
  'lost-small': 'ongeveer een minuut',
  found: 'Ik heb iets gevonden',
  'found-small': 'afgeven, zonder rij',
  code: 'Ik heb een code',
  'code-small': 'op uw briefje of van het scherm',
  mine: 'Mijn melding openen',
} satisfies LaterWords<typeof english.start>;

/** Telling a loss from one’s own phone, one question after the other. */
export const filing = {
  what: 'Wat bent u kwijt?',
  more: 'Meer dingen',
  'say-it': 'In eigen woorden zeggen',
  looks: 'Hoe ziet het eruit?',
  colours: 'Kleuren, hoogstens drie',
  where: 'Waar had u het het laatst?',
  'other-area': 'Een ander gebied',
  when: 'Wanneer had u het het laatst?',
  'which-day': 'Welke dag?',
  'part-of-day': 'Hoe laat ongeveer?',
  morning: 'Ochtend',
  afternoon: 'Middag',
  evening: 'Avond',
  words: 'Is er iets bijzonders aan?',
  'words-label': 'In uw eigen woorden, in elke taal',
  'words-example': 'een naam, een sticker, wat erin zit …',
  'words-needed': 'Zeg in een paar woorden wat het is.',
  brand: 'Merk of maker',
  reach: 'Hoe laten we het u weten?',
  'reach-lead': 'Uw pagina is er altijd. We kunnen u ook schrijven.',
  go: 'Zoek het',
  looking: 'We kijken door alles wat gevonden is …',
} satisfies LaterWords<typeof english.filing>;

/** What this phone remembers, and how old its news is. */
export const phone = {
  'as-it-stood': 'Geen verbinding. Zo stond het {{when}}.',
  'not-sent':
    'Nu geen verbinding, dus er is niets verstuurd. Wat u invulde blijft hier staan: probeer het zo nog eens.',
  newer: 'Er is een nieuwere versie van deze pagina.',
  'load-newer': 'Laden',
  forget: 'Niet van u? Vergeet het op deze telefoon',
  'forget-title': 'Deze melding op deze telefoon vergeten?',
  'forget-text':
    'Het zoeken gaat door. Om de pagina weer te openen hebt u de link of uw code nodig.',
  'forget-confirm': 'Hier vergeten',
  more: 'Meer',
} satisfies LaterWords<typeof english.phone>;
