import type { SameWords } from '../../../word-keys.ts';
import type {
  announcement as englishAnnouncement,
  hours as englishHours,
  place as englishPlace,
  promise as englishPromise,
} from '../../en/guest/place.ts';

/** The place in line: being elsewhere for a while, coming back, giving it up. */
export const place = {
  'at-risk': 'El mostrador podría cerrar antes de su turno. Venga ya si puede.',
  'too-late':
    'El mostrador cierra antes de su turno. Seguimos buscando y la respuesta llegará a esta página.',
  take: 'Pedir número para el mostrador',
  'take-help': 'Si prefiere hablar con alguien: sin hacer cola, le llamamos.',
  hold: 'Guardar mi turno',
  'hold-title': '¿Una vuelta más? Le guardamos el turno.',
  'hold-text': 'Nadie le llamará durante el tiempo que elija. Su turno sigue siendo suyo.',
  minutes: '{{minutes}} min',
  'hold-left': 'Puede guardarlo {{minutes}} min en total.',
  'held-until': 'Guardado hasta las {{time}}',
  'end-hold': 'Ya he vuelto',
  longer: 'Guardarlo más tiempo',
  'kept-until': 'Su turno se guarda hasta las {{time}}',
  'i-am-here': 'Ya estoy aquí',
  returned: 'Vuelve a tener su turno.',
  'cancel-title': '¿Dejar su turno?',
  'cancel-text': 'Otra persona avanza. Más tarde puede pedir otro número, al final de la cola.',
  cancelled: 'Ha dejado su turno.',
} satisfies SameWords<typeof englishPlace>;

/** How long a message to all who wait, or a pause, is meant to last. */
export const announcement = {
  until: 'hasta las {{time}} aprox.',
} satisfies SameWords<typeof englishAnnouncement>;

/** The hour that was stated, and what was told since. */
export const promise = {
  'still-looking': 'Aún no está ({{when}}). Seguimos buscando: tendrá noticias antes de: {{due}}.',
  'not-found-title': 'Aún no ha aparecido.',
  'not-found':
    'Hemos buscado en todas partes y no ha aparecido ({{when}}). Si aparece, le avisamos.',
  late: 'Queríamos avisarle antes de: {{due}}, y llegamos tarde. Lo sentimos: un responsable ya se ocupa.',
} satisfies SameWords<typeof englishPromise>;

/** When the desk is open. */
export const hours = {
  'open-until': 'Abierto hoy hasta las {{time}}',
  'opens-at': 'Abre hoy a las {{time}}',
  'closed-now': 'Cerrado ahora',
  'closed-today': 'Hoy cerrado',
  'every-day': 'Abierto a todas horas',
  week: 'Todos los horarios',
} satisfies SameWords<typeof englishHours>;
