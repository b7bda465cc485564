import type { LaterWords } from '../../word-keys.ts';
import type { words as english } from '../en/wall.ts';

export const words = {
  next: {
    title: 'A seguir',
    nobody: 'Ninguém está esperando',
    more_one: 'e mais {{count}}',
    more_other: 'e mais {{count}}',
  },
  now: {
    at: 'Agora: {{counter}}',
    quiet: 'Bem-vindo. Há um balcão livre para você.',
    busy: 'Bem-vindo. O seu número aparece aqui.',
    closed: 'Os balcões estão fechados agora.',
    'use-kiosk': 'Perdeu algo? Comece no quiosque: sem fila, cerca de 45 segundos.',
  },
  why: {
    pickup: 'O seu objeto espera por você',
    enquiry: 'Estamos prontos para a sua pergunta',
    'hand-in': 'Obrigado por trazer',
  },
  counter: {
    free: 'livre',
    'back-at': 'volta por volta das {{time}}',
  },
  stale: 'Informação de há {{age}}. Reconectando…',
  age: {
    seconds_one: '{{count}} segundo',
    seconds_other: '{{count}} segundos',
    minutes_one: '{{count}} minuto',
    minutes_other: '{{count}} minutos',
  },
  'closes-at': 'O balcão fecha às {{time}}',
  today: 'Hoje, achados: {{found}}; já em casa: {{returned}}',
} satisfies LaterWords<typeof english>;
