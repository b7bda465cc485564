import type { LaterWords } from '../../../word-keys.ts';
import type * as english from '../../en/guest/hand-in.ts';

/** A number for somebody who found something. */
export const handIn = {
  title: 'Grazie di averlo portato.',
  lead: 'Prenda un numero qui e lo porti a {{desk}}, {{place}}. Non fa la fila.',
  what: 'Che cos’è, in poche parole?',
  example: 'un berretto blu, un telefono …',
  take: 'Mi dia un numero',
  next: 'Lo porti a {{desk}}, {{place}}, quando chiamano il Suo numero. Glielo dice questa pagina.',
  brings: 'Lei porta: {{what}}',
  served: 'Grazie. Qualcuno sarà molto contento.',
  over: 'Questo numero non vale più.',
  'over-text':
    'Un numero vale per un giorno. Se ha ancora ciò che ha trovato, qui può prenderne un altro.',
  again: 'Prendere un altro numero',
  'too-late': 'Il banco chiude prima del Suo turno. Può lasciarlo a chiunque lavori qui.',
} satisfies LaterWords<typeof english.handIn>;
