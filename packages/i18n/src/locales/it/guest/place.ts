import type { LaterWords } from '../../../word-keys.ts';
import type * as english from '../../en/guest/place.ts';

/** The place in line: being elsewhere for a while, coming back, giving it up. */
export const place = {
  'at-risk': 'Il banco potrebbe chiudere prima del Suo turno. Venga adesso, se può.',
  'too-late':
    'Il banco chiude prima del Suo turno. Continuiamo a cercare, e la risposta arriva su questa pagina.',
  take: 'Prendere un numero per il banco',
  'take-help': 'Se preferisce parlare con qualcuno: niente fila, La chiamiamo noi.',
  hold: 'Tenetemi il posto',
  'hold-title': 'Ancora un giro? Le teniamo il posto.',
  'hold-text': 'Nessuno La chiama per il tempo che sceglie. Il posto resta Suo.',
  minutes: '{{minutes}} min',
  'hold-left': 'Può tenerlo per {{minutes}} min in tutto.',
  'held-until': 'Tenuto fino alle {{time}}',
  'end-hold': 'Sono già tornato',
  longer: 'Tenerlo più a lungo',
  'kept-until': 'Il Suo posto è tenuto fino alle {{time}}',
  'i-am-here': 'Adesso ci sono',
  returned: 'È di nuovo al Suo posto.',
  'cancel-title': 'Lasciare il posto in fila?',
  'cancel-text':
    'Avanza qualcun altro. Più tardi può prendere un nuovo numero, in fondo alla fila.',
  cancelled: 'Il Suo posto è stato lasciato.',
} satisfies LaterWords<typeof english.place>;

/** How long a message to all who wait, or a pause, is meant to last. */
export const announcement = {
  until: 'fino alle {{time}} circa',
} satisfies LaterWords<typeof english.announcement>;

/** The hour that was stated, and what was told since. */
export const promise = {
  'still-looking':
    'Non è ancora qui ({{when}}). Continuiamo a cercare: avrà di nuovo notizie entro {{due}}.',
  'not-found-title': 'Non ancora trovato.',
  'not-found':
    'Abbiamo guardato dappertutto e non l’abbiamo trovato ({{when}}). Se salta fuori, La avvisiamo.',
  late: 'Volevamo avvisarla entro {{due}} e siamo in ritardo. Ci scusiamo: ora se ne occupa un supervisore.',
} satisfies LaterWords<typeof english.promise>;

/** When the desk is open. */
export const hours = {
  'open-until': 'Aperto oggi fino alle {{time}}',
  'opens-at': 'Apre oggi alle {{time}}',
  'closed-now': 'Ora chiuso',
  'closed-today': 'Oggi chiuso',
  'every-day': 'Sempre aperto',
  week: 'Tutti gli orari',
} satisfies LaterWords<typeof english.hours>;
