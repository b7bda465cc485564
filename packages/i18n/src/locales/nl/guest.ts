import type { LaterWords } from '../../word-keys.ts';
import type { words as english } from '../en/guest.ts';
import { handIn } from './guest/hand-in.ts';
import { add, delegate, feedback, forget, large, push } from './guest/own.ts';
import { announcement, hours, place, promise } from './guest/place.ts';
import { filing, phone, start } from './guest/start.ts';

export const words = {
  start,
  'hand-in': handIn,
  filing,
  phone,
  place,
  announcement,
  promise,
  hours,
  add,
  delegate,
  feedback,
  forget,
  large,
  push,
  code: {
    title: 'Volg het als een pakketje',
    lead: 'Typ de zes tekens van uw briefje of van het scherm.',
    label: 'Uw code',
    open: 'Mijn melding tonen',
    'too-short': 'De code heeft zes tekens, zoals K7M-4QX.',
    wrong: 'Deze code opent niets. Vergelijk hem met uw briefje of vraag het aan de balie.',
  },
  link: {
    'wrong-title': 'Deze link opent niets',
    'enter-code': 'Liever een code invoeren',
  },
  stage: {
    thing: 'voorwerp',
    returned: {
      title: 'Weer thuis.',
      next: 'We hebben het u gegeven ({{thing}}). Fijn dat we mochten helpen.',
    },
    closed: {
      title: 'Deze melding is gesloten.',
      next: 'We zoeken niet meer. Bij elke zuil kunt u het opnieuw melden.',
    },
    called: {
      title: 'U bent aan de beurt: {{counter}}',
      next: 'Kom nu alstublieft. Uw nummer staat op het scherm.',
    },
    serving: {
      title: 'U bent bij {{counter}}',
      next: 'Zeg uw ophaalcode en wat alleen de eigenaar weet.',
    },
    missed: {
      title: 'We riepen u en zagen u niet.',
      next: 'Geen probleem: kom naar de balie, dan krijgt u uw plaats terug.',
    },
    approved: {
      title: 'Goed nieuws: het is van u.',
      next: 'Het is voor u gereserveerd. Kom met uw ophaalcode naar de balie.',
    },
    checking: {
      title: 'Het kan heel goed dat we het hebben ({{thing}}).',
      next: 'Een collega haalt het en kijkt na wat u ons vertelde.',
    },
    waiting: {
      title: 'U staat in de rij, waar u ook bent.',
      next: 'Kom als uw nummer wordt geroepen. Deze pagina zegt het u.',
    },
    'maybe-here': {
      title: 'Misschien hebben we het ({{thing}}).',
      next: 'Vertel ons wat alleen u kunt weten, dan halen we het voor u.',
    },
    'not-this-one': {
      title: 'Dat was niet het uwe. We zoeken verder.',
      next: 'U hoort van ons vóór {{due}}, ook als het antwoord nee is.',
    },
    looking: {
      title: 'We zoeken wat u kwijt bent ({{thing}}).',
      next: 'U hoeft niet in de rij. U hoort van ons vóór {{due}}, ook als het antwoord nee is.',
    },
  },
  ticket: {
    wait: 'over {{range}}',
    'no-wait-yet': 'We kunnen nog niet zeggen hoe lang',
    fetching: 'We halen eerst uw voorwerp',
    ahead_zero: 'U bent de volgende',
    ahead_one: '{{count}} voor u',
    ahead_other: '{{count}} voor u',
    missed: 'Kom naar de balie: uw plaats wordt vrijgehouden',
    cancel: 'Mijn plaats opgeven',
  },
  pickup: {
    title: 'Uw ophaalcode',
    qr: 'Ophaalcode voor de scanner',
    advice: 'Zeg of toon hem aan de balie. We vragen er nooit om per telefoon of bericht.',
    'take-help': 'Bent u er al? Neem een nummer: we halen het eerst en roepen u dan op.',
    'kept-until': 'We bewaren het voor u tot {{day}}.',
    'by-link-only': 'Uw ophaalcode staat op uw briefje en achter de link van de QR-code.',
  },
  claim: {
    'almost-certain': 'We hebben het zeer waarschijnlijk',
    'have-a-look': 'Misschien hebben we het',
    'found-when': 'Gevonden {{when}} ({{zone}}).',
    statement: 'Wat alleen u kunt weten',
    'statement-help': 'Wat erin zit, een kras, een naam: zodat niemand anders het mee kan nemen.',
    submit: 'Dat kan het mijne zijn',
  },
  details: {
    title: 'Wat u ons vertelde',
    what: 'Wat',
    words: 'In uw woorden',
    colours: 'Kleuren',
    brand: 'Merk',
    where: 'Kwijt bij',
    when: 'Kwijt',
    filed: 'Gemeld',
    code: 'Uw code:',
  },
  contact: {
    title: 'Hoe we het u laten weten',
    'now-none': 'U kijkt hier, of bij elke zuil met uw code.',
    'now-mail': 'Per e-mail, naar het adres dat u gaf.',
    'now-sms': 'Per sms, naar het nummer dat u gaf.',
    mail: 'Per e-mail',
    sms: 'Per sms',
    none: 'Ik kijk hier',
    address: 'E-mailadres',
    number: 'Mobiel nummer met landcode',
    'check-mail': 'Dit lijkt nog geen e-mailadres.',
    'check-sms': 'Begin met + en de landcode, zoals +31 6 1234 5678.',
    saved: 'Bewaard. Zo laten we het u weten.',
  },
  desk: {
    title: 'De balie',
    now_zero: 'Er is nu geen loket open.',
    now_one: '{{count}} loket open, wachttijd {{wait}}',
    now_other: '{{count}} loketten open, wachttijd {{wait}}',
  },
  withdraw: {
    button: 'Het is terecht: sluit mijn melding',
    title: 'Deze melding sluiten?',
    message:
      'We stoppen met zoeken; aanvragen en uw plaats in de rij vervallen. Dit kan niet ongedaan worden gemaakt.',
    confirm: 'Sluit mijn melding',
  },
} satisfies LaterWords<typeof english>;
