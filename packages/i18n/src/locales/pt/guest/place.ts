import type { LaterWords } from '../../../word-keys.ts';
import type * as english from '../../en/guest/place.ts';

/** The place in line: being elsewhere for a while, coming back, giving it up. */
export const place = {
  'at-risk': 'O balcão pode fechar antes da sua vez. Venha agora, se puder.',
  'too-late':
    'O balcão fecha antes da sua vez. Continuamos procurando, e a resposta chega a esta página.',
  take: 'Pegar um número para o balcão',
  'take-help': 'Se prefere falar com alguém: sem ficar na fila, nós chamamos você.',
  hold: 'Guardar meu lugar',
  'hold-title': 'Mais um brinquedo? Guardamos o seu lugar.',
  'hold-text': 'Ninguém chama você durante o tempo que escolher. O lugar continua seu.',
  minutes: '{{minutes}} min',
  'hold-left': 'Você pode guardá-lo por {{minutes}} min no total.',
  'held-until': 'Guardado até {{time}}',
  'end-hold': 'Já voltei',
  longer: 'Guardar por mais tempo',
  'kept-until': 'O seu lugar está guardado até {{time}}',
  'i-am-here': 'Já estou aqui',
  returned: 'Você está de volta no seu lugar.',
  'cancel-title': 'Desistir do seu lugar na fila?',
  'cancel-text': 'Outra pessoa avança. Você pode pegar um novo número mais tarde, no fim da fila.',
  cancelled: 'O seu lugar foi liberado.',
} satisfies LaterWords<typeof english.place>;

/** How long a message to all who wait, or a pause, is meant to last. */
export const announcement = {
  until: 'até cerca das {{time}}',
} satisfies LaterWords<typeof english.announcement>;

/** The hour that was stated, and what was told since. */
export const promise = {
  'still-looking':
    'Ainda não está aqui, em {{when}}. Continuamos procurando: você terá notícias até {{due}}.',
  'not-found-title': 'Ainda não encontrado.',
  'not-found': 'Procuramos em toda parte e não achamos ({{when}}). Se aparecer, avisamos você.',
  late: 'Queríamos avisar até {{due}} e estamos atrasados. Desculpe: um supervisor já cuida disso.',
} satisfies LaterWords<typeof english.promise>;

/** When the desk is open. */
export const hours = {
  'open-until': 'Aberto hoje até {{time}}',
  'opens-at': 'Abre hoje às {{time}}',
  'closed-now': 'Fechado agora',
  'closed-today': 'Fechado hoje',
  'every-day': 'Aberto a qualquer hora',
  week: 'Todos os horários',
} satisfies LaterWords<typeof english.hours>;
