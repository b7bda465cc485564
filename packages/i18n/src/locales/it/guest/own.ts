import type { LaterWords } from '../../../word-keys.ts';
import type * as english from '../../en/guest/own.ts';

/** What came to mind later, and photos. */
export const add = {
  title: 'Aggiungere qualcosa',
  label: 'Che altro Le viene in mente?',
  help: 'Un graffio, un adesivo, che cosa c’è dentro. Lo legge solo il personale.',
  send: 'Aggiungi',
  done: 'Aggiunto. Abbiamo guardato di nuovo.',
  photo: 'Aggiungi una foto',
  'photo-help': 'Dell’oggetto, di uno simile o della scatola. La vede solo il personale.',
  sending: 'Invio della foto: {{percent}} %',
  'photo-done': 'La foto è arrivata.',
  'photo-unreadable': 'Questo file non si legge come foto. Ne scelga un altro.',
  photos_one: '{{count}} foto inviata',
  photos_other: '{{count}} foto inviate',
  later: 'Ha aggiunto',
} satisfies LaterWords<typeof english.add>;

/** Somebody else comes for it. */
export const delegate = {
  title: 'Lo ritira qualcun altro',
  lead: 'Ci dica il nome. Riceve un codice proprio che vale una volta sola.',
  name: 'Il suo nome',
  make: 'Crea un codice',
  'code-for': 'Codice per {{name}}',
  share: 'Invia il codice',
  copy: 'Copia',
  copied: 'Copiato.',
  message:
    '{{venue}}: ritira per favore qualcosa per me agli oggetti smarriti. Il tuo codice: {{code}}',
  revoke: 'Non viene più',
  revoked: 'Il suo codice non apre più nulla.',
} satisfies LaterWords<typeof english.delegate>;

/** How it went. */
export const feedback = {
  title: 'Com’è andata?',
  'rating-1': 'Male',
  'rating-2': 'Non bene',
  'rating-3': 'Abbastanza bene',
  'rating-4': 'Bene',
  'rating-5': 'Molto bene',
  words: 'Che cosa dovremmo sapere?',
  send: 'Invia',
  thanks: 'Grazie. Aiuta chi viene dopo di Lei.',
} satisfies LaterWords<typeof english.feedback>;

/** Deleting everything about oneself. */
export const forget = {
  button: 'Cancella i miei dati',
  title: 'Cancellare tutto ciò che La riguarda?',
  text: 'Smettiamo di cercare, e contatto, parole, foto e questo link spariscono subito. Se Le è stato consegnato qualcosa, la prova resta. Non si può annullare.',
  confirm: 'Cancella tutto',
  'gone-title': 'Cancellato. Stia bene.',
  'gone-text':
    'Qui e su questo telefono non resta nulla che La riguardi, e il link non apre più nulla.',
} satisfies LaterWords<typeof english.forget>;

/** The pickup code over the whole screen. */
export const large = {
  show: 'Mostra in grande',
  title: 'Per il lettore',
} satisfies LaterWords<typeof english.large>;

/** Notices on this phone. */
export const push = {
  push: 'Su questo telefono',
  'push-help': 'Un avviso compare su questo telefono, anche a pagina chiusa.',
  'push-on': 'Attiva gli avvisi',
  'push-off': 'Disattiva gli avvisi',
  'push-is-on': 'Gli avvisi su questo telefono sono attivi.',
  'push-denied':
    'Questo telefono non consente avvisi da questa pagina. Può cambiarlo nelle impostazioni.',
  'push-failed':
    'Al momento non è possibile avvisare questo telefono. Nulla va perso: anche questa pagina La avvisa.',
  to: 'A {{address}}',
  stop: 'Niente più messaggi',
  'stopped-title': 'Non riceverà più messaggi.',
  'stopped-text':
    'Lì non inviamo più nulla. La Sua segnalazione resta com’è: guardi qui con il codice o il link quando vuole.',
} satisfies LaterWords<typeof english.push>;
