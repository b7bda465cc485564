import type { LaterWords } from '../../../word-keys.ts';
import type * as english from '../../en/guest/hand-in.ts';

/** A number for somebody who found something. */
export const handIn = {
  title: 'Obrigado por trazer.',
  lead: 'Pegue um número aqui e leve a {{desk}}, {{place}}. Você não fica na fila.',
  what: 'O que é, em poucas palavras?',
  example: 'um boné azul, um celular …',
  take: 'Quero um número',
  next: 'Leve a {{desk}}, {{place}}, quando chamarem o seu número. Esta página avisa.',
  brings: 'Você traz: {{what}}',
  served: 'Obrigado. Alguém vai ficar muito feliz.',
  over: 'Este número não vale mais.',
  'over-text': 'Um número vale por um dia. Se você ainda está com o que achou, pegue outro aqui.',
  again: 'Pegar outro número',
  'too-late':
    'O balcão fecha antes da sua vez. Você pode deixar com qualquer pessoa que trabalhe aqui.',
} satisfies LaterWords<typeof english.handIn>;
