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
    title: 'Lo segua come un pacco',
    lead: 'Inserisca i sei caratteri dello scontrino o dello schermo.',
    label: 'Il Suo codice',
    open: 'Mostra la mia segnalazione',
    'too-short': 'Il codice ha sei caratteri, come K7M-4QX.',
    wrong: 'Questo codice non apre nulla. Lo confronti con lo scontrino o chieda al banco.',
  },
  link: {
    'wrong-title': 'Questo link non apre nulla',
    'enter-code': 'Inserire invece un codice',
  },
  stage: {
    thing: 'oggetto',
    returned: {
      title: 'Di nuovo a casa.',
      next: 'Le è stato consegnato ({{thing}}). Grazie di averci lasciato aiutare.',
    },
    closed: {
      title: 'Questa segnalazione è chiusa.',
      next: 'Non cerchiamo più. Può avvisarci di nuovo a qualsiasi chiosco.',
    },
    called: {
      title: 'Tocca a Lei: {{counter}}',
      next: 'Venga adesso, per favore. Il Suo numero è sullo schermo.',
    },
    serving: {
      title: 'Lei è qui: {{counter}}',
      next: 'Dica il codice di ritiro e ciò che sa solo il proprietario.',
    },
    missed: {
      title: 'L’abbiamo chiamata e non L’abbiamo vista.',
      next: 'Nessun problema: venga al banco e riavrà il Suo posto.',
    },
    approved: {
      title: 'Buone notizie: è Suo.',
      next: 'È riservato per Lei. Venga al banco con il codice di ritiro.',
    },
    checking: {
      title: 'È ben possibile che l’abbiamo noi ({{thing}}).',
      next: 'Un collega lo sta prendendo e controlla ciò che ci ha detto.',
    },
    waiting: {
      title: 'È in fila, ovunque si trovi.',
      next: 'Venga quando chiamiamo il Suo numero. Glielo dice questa pagina.',
    },
    'maybe-here': {
      title: 'Forse l’abbiamo noi ({{thing}}).',
      next: 'Ci dica ciò che può sapere solo Lei, e lo andiamo a prendere.',
    },
    'not-this-one': {
      title: 'Quello non era il Suo. Continuiamo a cercare.',
      next: 'Avrà nostre notizie entro {{due}}, anche se la risposta è no.',
    },
    looking: {
      title: 'Cerchiamo ciò che ha perso ({{thing}}).',
      next: 'Non serve fare la fila. Avrà nostre notizie entro {{due}}, anche se la risposta è no.',
    },
  },
  ticket: {
    wait: 'Attesa: {{range}}',
    'no-wait-yet': 'Non sappiamo ancora dire quanto',
    fetching: 'Prima andiamo a prendere il Suo oggetto',
    ahead_zero: 'Il prossimo è Lei',
    ahead_one: '{{count}} prima di Lei',
    ahead_other: '{{count}} prima di Lei',
    missed: 'Venga al banco: il Suo posto è tenuto',
    cancel: 'Lascio il mio posto',
  },
  pickup: {
    title: 'Il Suo codice di ritiro',
    qr: 'Codice di ritiro per il lettore',
    advice: 'Lo dica o lo mostri al banco. Non lo chiediamo mai per telefono o messaggio.',
    'take-help': 'È già qui? Prenda un numero: lo andiamo a prendere e poi La chiamiamo.',
    'kept-until': 'Lo custodiamo per Lei. Ultimo giorno: {{day}}.',
    'by-link-only': 'Il codice di ritiro è sullo scontrino e dietro il link del codice QR.',
  },
  claim: {
    'almost-certain': 'Molto probabilmente l’abbiamo noi',
    'have-a-look': 'Forse l’abbiamo noi',
    'found-when': 'Trovato {{when}} ({{zone}}).',
    statement: 'Ciò che può sapere solo Lei',
    'statement-help':
      'Che cosa c’è dentro, un graffio, un nome: così nessun altro può portarlo via.',
    submit: 'Potrebbe essere mio',
  },
  details: {
    title: 'Che cosa ci ha detto',
    what: 'Oggetto',
    words: 'Con parole Sue',
    colours: 'Colori',
    brand: 'Marca',
    where: 'Perso a',
    when: 'Perso',
    filed: 'Segnalato',
    code: 'Il Suo codice:',
  },
  contact: {
    title: 'Come La avvisiamo',
    'now-none': 'Guarda qui, o a qualsiasi chiosco con il Suo codice.',
    'now-mail': 'Per e-mail, all’indirizzo che ha dato.',
    'now-sms': 'Per SMS, al numero che ha dato.',
    mail: 'Per e-mail',
    sms: 'Per SMS',
    none: 'Guardo qui',
    address: 'Indirizzo e-mail',
    number: 'Cellulare con il prefisso del paese',
    'check-mail': 'Non sembra ancora un indirizzo e-mail.',
    'check-sms': 'Cominci con + e il prefisso del paese, come +31 6 1234 5678.',
    saved: 'Salvato. La avvisiamo così.',
  },
  desk: {
    title: 'Il banco',
    now_zero: 'Nessuno sportello è aperto in questo momento.',
    now_one: '{{count}} sportello aperto, attesa {{wait}}',
    now_other: '{{count}} sportelli aperti, attesa {{wait}}',
  },
  withdraw: {
    button: 'È saltato fuori: chiudi la segnalazione',
    title: 'Chiudere questa segnalazione?',
    message: 'Smettiamo di cercare, e finiscono richieste e posto in fila. Non si può annullare.',
    confirm: 'Chiudi la mia segnalazione',
  },
} satisfies LaterWords<typeof english>;
