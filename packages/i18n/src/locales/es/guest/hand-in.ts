import type { SameWords } from '../../../word-keys.ts';
import type { handIn as english } from '../../en/guest/hand-in.ts';

/** A number for somebody who found something. */
export const handIn = {
  title: 'Gracias por traerlo.',
  lead: 'Pida aquí un número y llévelo a {{desk}}, {{place}}. No hace cola.',
  what: '¿Qué es, en pocas palabras?',
  example: 'una gorra azul, un móvil …',
  take: 'Darme un número',
  next: 'Llévelo a {{desk}}, {{place}}, cuando llamen a su número. Esta página le avisa.',
  brings: 'Usted trae: {{what}}',
  served: 'Gracias. Alguien se alegrará mucho.',
  over: 'Este número ya no vale.',
  'over-text':
    'Un número vale para un día. Si todavía tiene lo que encontró, aquí puede pedir otro.',
  again: 'Pedir otro número',
  'too-late':
    'El mostrador cierra antes de su turno. Puede dejárselo a cualquier persona que trabaje aquí.',
} satisfies SameWords<typeof english>;
