import type { LaterWords } from '../../../word-keys.ts';
import type * as english from '../../en/guest/start.ts';

/** The way in without a key. */
export const start = {
  title: 'Ha perso qualcosa? Riportiamolo a casa.',
  lead: 'Ce lo dica qui, e saprà subito se l’abbiamo. Niente app, niente account, niente fila.',
  lost: 'Ho perso qualcosa',
  'lost-small': 'circa un minuto',
  found: 'Ho trovato qualcosa',
  'found-small': 'consegnarlo senza fare la fila',
  code: 'Ho un codice',
  'code-small': 'sullo scontrino o sullo schermo',
  mine: 'Apri la mia segnalazione',
} satisfies LaterWords<typeof english.start>;

/** Telling a loss from one’s own phone, one question after the other. */
export const filing = {
  what: 'Che cosa ha perso?',
  more: 'Altri oggetti',
  'say-it': 'Dirlo con parole proprie',
  looks: 'Com’è fatto?',
  colours: 'Colori, fino a tre',
  where: 'Dove l’aveva ancora?',
  'other-area': 'Un’altra zona',
  when: 'Quando l’aveva ancora?',
  'which-day': 'Che giorno?',
  'part-of-day': 'Più o meno a che ora?',
  morning: 'Mattina',
  afternoon: 'Pomeriggio',
  evening: 'Sera',
  words: 'Ha qualcosa di particolare?',
  'words-label': 'Con parole Sue, in qualsiasi lingua',
  'words-example': 'un nome, un adesivo, che cosa c’è dentro…',
  'words-needed': 'Ci dica in poche parole che cos’è.',
  brand: 'Marca o produttore',
  reach: 'Come La avvisiamo?',
  'reach-lead': 'La Sua pagina è sempre lì. Possiamo anche scriverle.',
  go: 'Cerca',
  looking: 'Guardiamo tra tutto ciò che è stato trovato…',
} satisfies LaterWords<typeof english.filing>;

/** What this phone remembers, and how old its news is. */
export const phone = {
  'as-it-stood': 'Nessuna connessione. La situazione era questa: {{when}}.',
  'not-sent':
    'Nessuna connessione, quindi nulla è stato inviato. Ciò che ha scritto resta qui: riprovi tra poco.',
  newer: 'È pronta una versione più recente di questa pagina.',
  'load-newer': 'Caricala',
  forget: 'Non è Sua? Dimenticarla su questo telefono',
  'forget-title': 'Dimenticare questa segnalazione su questo telefono?',
  'forget-text': 'La ricerca continua. Per riaprire la pagina servono il link o il codice.',
  'forget-confirm': 'Dimenticala qui',
  more: 'Altro',
} satisfies LaterWords<typeof english.phone>;
