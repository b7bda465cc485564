import type { LaterWords } from '../../../word-keys.ts';
import type * as english from '../../en/guest/place.ts';

/** The place in line: being elsewhere for a while, coming back, giving it up. */
export const place = {
  'at-risk': 'De balie kan sluiten voordat u aan de beurt bent. Kom nu, als het kan.',
  'too-late':
    'De balie sluit voordat u aan de beurt bent. We zoeken verder, en het antwoord komt op deze pagina.',
  take: 'Een nummer voor de balie',
  'take-help': 'Als u liever met iemand praat: niet in de rij staan, we roepen u.',
  hold: 'Houd mijn plaats vrij',
  'hold-title': 'Nog één attractie? We houden uw plaats vrij.',
  'hold-text': 'Zolang u kiest, roept niemand u. Uw plaats blijft van u.',
  minutes: '{{minutes}} min',
  'hold-left': 'U kunt hem in totaal {{minutes}} min vrijhouden.',
  'held-until': 'Vrijgehouden tot {{time}}',
  'end-hold': 'Ik ben al terug',
  longer: 'Langer vrijhouden',
  'kept-until': 'Uw plaats wordt vrijgehouden tot {{time}}',
  'i-am-here': 'Ik ben er nu',
  returned: 'U hebt uw plaats terug.',
  'cancel-title': 'Uw plaats in de rij opgeven?',
  'cancel-text':
    'Iemand anders schuift op. Later kunt u een nieuw nummer krijgen, achter in de rij.',
  cancelled: 'Uw plaats is opgegeven.',
} satisfies LaterWords<typeof english.place>;

/** How long a message to all who wait, or a pause, is meant to last. */
export const announcement = {
  until: 'tot ongeveer {{time}}',
} satisfies LaterWords<typeof english.announcement>;

/** The hour that was stated, and what was told since. */
export const promise = {
  'still-looking': 'Nog niet hier ({{when}}). We zoeken verder: u hoort weer van ons vóór {{due}}.',
  'not-found-title': 'Nog niet gevonden.',
  'not-found':
    'We hebben overal gekeken en het niet gevonden ({{when}}). Komt het terecht, dan hoort u van ons.',
  late: 'We wilden het u vóór {{due}} laten weten en zijn te laat. Onze excuses: een leidinggevende zit er nu bovenop.',
} satisfies LaterWords<typeof english.promise>;

/** When the desk is open. */
export const hours = {
  'open-until': 'Vandaag open tot {{time}}',
  'opens-at': 'Gaat vandaag open om {{time}}',
  'closed-now': 'Nu gesloten',
  'closed-today': 'Vandaag gesloten',
  'every-day': 'Altijd open',
  week: 'Alle openingstijden',
} satisfies LaterWords<typeof english.hours>;
