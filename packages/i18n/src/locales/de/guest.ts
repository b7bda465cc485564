import type { SameWords } from '../../word-keys.ts';
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
    title: 'Verfolgen Sie es wie ein Paket',
    lead: 'Geben Sie die sechs Zeichen vom Zettel oder vom Bildschirm ein.',
    label: 'Ihr Code',
    open: 'Meine Meldung zeigen',
    'too-short': 'Der Code hat sechs Zeichen, wie K7M-4QX.',
    wrong:
      'Dieser Code öffnet nichts. Vergleichen Sie ihn mit Ihrem Zettel oder fragen Sie am Schalter.',
  },
  link: {
    'wrong-title': 'Dieser Link öffnet nichts',
    'enter-code': 'Stattdessen einen Code eingeben',
  },
  stage: {
    thing: 'Sache',
    returned: {
      title: 'Wieder zu Hause.',
      next: 'Wir haben sie Ihnen übergeben ({{thing}}). Danke, dass wir helfen durften.',
    },
    closed: {
      title: 'Diese Meldung ist geschlossen.',
      next: 'Wir suchen nicht mehr. Sie können sich an jedem Kiosk neu melden.',
    },
    called: {
      title: 'Sie sind dran: {{counter}}',
      next: 'Bitte kommen Sie jetzt. Ihre Nummer steht auf dem Bildschirm.',
    },
    serving: {
      title: 'Sie sind an {{counter}}',
      next: 'Sagen Sie Ihren Abholcode und was nur der Eigentümer weiß.',
    },
    missed: {
      title: 'Wir haben Sie aufgerufen und nicht gesehen.',
      next: 'Das macht nichts: Kommen Sie zum Schalter, Ihr Platz ist noch da.',
    },
    approved: {
      title: 'Gute Nachricht: Es gehört Ihnen.',
      next: 'Es ist für Sie reserviert. Kommen Sie mit Ihrem Abholcode zum Schalter.',
    },
    checking: {
      title: 'Gut möglich, dass wir es haben ({{thing}}).',
      next: 'Jemand aus dem Team holt es und prüft, was Sie uns gesagt haben.',
    },
    waiting: {
      title: 'Sie stehen an, egal wo Sie sind.',
      next: 'Kommen Sie, wenn Ihre Nummer aufgerufen wird. Diese Seite sagt es Ihnen.',
    },
    'maybe-here': {
      title: 'Vielleicht haben wir es ({{thing}}).',
      next: 'Sagen Sie uns, was nur Sie wissen können, dann holen wir es für Sie.',
    },
    'not-this-one': {
      title: 'Das war nicht Ihres. Wir suchen weiter.',
      next: 'Sie hören von uns bis {{due}}, auch wenn es ein Nein ist.',
    },
    looking: {
      title: 'Wir suchen, was Sie verloren haben ({{thing}}).',
      next: 'Sie müssen nicht anstehen. Sie hören von uns bis {{due}}, auch wenn es ein Nein ist.',
    },
  },
  ticket: {
    wait: 'in {{range}}',
    'no-wait-yet': 'Wie lange, können wir noch nicht sagen',
    fetching: 'Wir holen zuerst Ihre Sache',
    ahead_zero: 'Sie sind als Nächstes dran',
    ahead_one: '{{count}} vor Ihnen',
    ahead_other: '{{count}} vor Ihnen',
    missed: 'Kommen Sie zum Schalter: Ihr Platz ist frei gehalten',
    cancel: 'Meinen Platz abgeben',
  },
  pickup: {
    title: 'Ihr Abholcode',
    qr: 'Abholcode für den Scanner',
    advice:
      'Sagen oder zeigen Sie ihn am Schalter. Wir fragen nie am Telefon oder per Nachricht danach.',
    'take-help': 'Sind Sie hier? Ziehen Sie eine Nummer: Wir holen es und rufen Sie dann auf.',
    'kept-until': 'Wir heben es bis {{day}} für Sie auf.',
    'by-link-only': 'Ihr Abholcode steht auf Ihrem Zettel und hinter dem Link mit dem QR-Code.',
  },
  claim: {
    'almost-certain': 'Wir haben es sehr wahrscheinlich',
    'have-a-look': 'Vielleicht haben wir es',
    'found-when': 'Gefunden {{when}} ({{zone}}).',
    statement: 'Was nur Sie wissen können',
    'statement-help':
      'Was darin ist, ein Kratzer, ein Name: damit niemand anders es mitnehmen kann.',
    submit: 'Das könnte meins sein',
  },
  details: {
    title: 'Was Sie uns gesagt haben',
    what: 'Sache',
    words: 'In Ihren Worten',
    colours: 'Farben',
    brand: 'Marke',
    where: 'Verloren bei',
    when: 'Verloren',
    filed: 'Gemeldet',
    code: 'Ihr Code:',
  },
  contact: {
    title: 'Wie wir Ihnen Bescheid geben',
    'now-none': 'Sie schauen hier nach, oder an jedem Kiosk mit Ihrem Code.',
    'now-mail': 'Per E-Mail an die angegebene Adresse.',
    'now-sms': 'Per SMS an die angegebene Nummer.',
    mail: 'Per E-Mail',
    sms: 'Per SMS',
    none: 'Ich schaue hier',
    address: 'E-Mail-Adresse',
    number: 'Handynummer mit Ländervorwahl',
    'check-mail': 'Das sieht noch nicht wie eine E-Mail-Adresse aus.',
    'check-sms': 'Bitte mit + und Ländervorwahl beginnen, wie +49 151 2345 6789.',
    saved: 'Gespeichert. So geben wir Ihnen Bescheid.',
  },
  desk: {
    title: 'Der Schalter',
    now_zero: 'Gerade ist kein Schalter offen.',
    now_one: '{{count}} Schalter offen, Wartezeit {{wait}}',
    now_other: '{{count}} Schalter offen, Wartezeit {{wait}}',
  },
  withdraw: {
    button: 'Es ist aufgetaucht: Meldung schließen',
    title: 'Diese Meldung schließen?',
    message:
      'Wir hören auf zu suchen; Ansprüche und Ihr Platz in der Schlange enden. Das lässt sich nicht rückgängig machen.',
    confirm: 'Meldung schließen',
  },
} satisfies SameWords<typeof english>;
