import type { SameWords } from '../../word-keys.ts';
import type { words as english } from '../en/wall.ts';

export const words = {
  next: {
    title: 'Siguientes',
    nobody: 'No espera nadie',
    more_one: 'y {{count}} más',
    more_other: 'y {{count}} más',
  },
  now: {
    at: 'Ahora en {{counter}}',
    quiet: 'Bienvenidos. Hay un mostrador libre.',
    busy: 'Bienvenidos. Su número aparecerá aquí.',
    closed: 'Los mostradores están cerrados en este momento.',
    'use-kiosk': '¿Ha perdido algo? Empiece en el quiosco: sin cola, unos 45 segundos.',
  },
  why: {
    pickup: 'Su objeto le espera',
    enquiry: 'Estamos listos para su pregunta',
    'hand-in': 'Gracias por traerlo',
  },
  counter: { free: 'libre', 'back-at': 'vuelve hacia las {{time}}' },
  stale: 'Datos de hace {{age}}. Reconectando…',
  age: {
    seconds_one: '{{count}} segundo',
    seconds_other: '{{count}} segundos',
    minutes_one: '{{count}} minuto',
    minutes_other: '{{count}} minutos',
  },
  'closes-at': 'Cerramos a las {{time}}',
  today: 'Hoy, encontrados: {{found}}; ya en casa: {{returned}}',
} satisfies SameWords<typeof english>;
