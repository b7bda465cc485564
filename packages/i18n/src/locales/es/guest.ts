import type { SameWords } from '../../word-keys.ts';
import type { words as english } from '../en/guest.ts';
import { handIn } from './guest/hand-in.ts';
import { add, delegate, feedback, forget, large, push } from './guest/own.ts';
import { announcement, hours, place, promise } from './guest/place.ts';
import { filing, phone, start } from './guest/start.ts';

export const words = {
  start,
  'hand-in': handIn,
  filing,
  phone,
  place,
  announcement,
  promise,
  hours,
  add,
  delegate,
  feedback,
  forget,
  large,
  push,
  code: {
    title: 'Sígalo como un paquete',
    lead: 'Escriba los seis caracteres de su resguardo o de la pantalla.',
    label: 'Su código',
    open: 'Ver mi aviso',
    'too-short': 'El código tiene seis caracteres, como K7M-4QX.',
    wrong: 'Este código no abre nada. Compárelo con su resguardo o pregunte en el mostrador.',
  },
  link: {
    'wrong-title': 'Este enlace no abre nada',
    'enter-code': 'Escribir un código',
  },
  stage: {
    thing: 'objeto',
    returned: {
      title: 'De vuelta en casa.',
      next: 'Le hemos entregado lo suyo ({{thing}}). Gracias por dejarnos ayudar.',
    },
    closed: {
      title: 'Este aviso está cerrado.',
      next: 'Hemos dejado de buscar. Puede avisarnos de nuevo en cualquier quiosco.',
    },
    called: {
      title: 'Es su turno: {{counter}}',
      next: 'Venga ahora, por favor. Su número está en la pantalla.',
    },
    serving: {
      title: 'Está usted aquí: {{counter}}',
      next: 'Diga su código de recogida y lo que solo su dueño sabe.',
    },
    missed: {
      title: 'Le hemos llamado y no le hemos visto.',
      next: 'No pasa nada: venga al mostrador y recupera su sitio.',
    },
    approved: {
      title: 'Buenas noticias: es suyo.',
      next: 'Está reservado para usted. Venga al mostrador con su código de recogida.',
    },
    checking: {
      title: 'Es posible que lo tengamos ({{thing}}).',
      next: 'Un compañero lo está trayendo y comprueba lo que nos contó.',
    },
    waiting: {
      title: 'Está en la cola, esté donde esté.',
      next: 'Venga cuando llamemos su número. Esta página se lo dirá.',
    },
    'maybe-here': {
      title: 'Quizá lo tengamos ({{thing}}).',
      next: 'Cuéntenos lo que solo usted puede saber y se lo traemos.',
    },
    'not-this-one': {
      title: 'Ese no era el suyo. Seguimos buscando.',
      next: 'Tendrá noticias antes de {{due}}, también si la respuesta es no.',
    },
    looking: {
      title: 'Estamos buscando lo suyo ({{thing}}).',
      next: 'No hace falta hacer cola. Tendrá noticias antes de {{due}}, también si la respuesta es no.',
    },
  },
  ticket: {
    wait: 'Espera: {{range}}',
    'no-wait-yet': 'Aún no podemos decir cuánto',
    fetching: 'Primero traemos su objeto',
    ahead_zero: 'Es el siguiente',
    ahead_one: '{{count}} delante de usted',
    ahead_many: '{{count}} delante de usted',
    ahead_other: '{{count}} delante de usted',
    missed: 'Venga al mostrador: guardamos su sitio',
    cancel: 'Dejar mi sitio',
  },
  pickup: {
    title: 'Su código de recogida',
    qr: 'Código de recogida para el lector',
    advice: 'Dígalo o enséñelo en el mostrador. Nunca se lo pediremos por teléfono ni por mensaje.',
    'take-help': '¿Ya está aquí? Pida un número: lo traemos y después le llamamos.',
    'kept-until': 'Lo guardamos para usted. Último día: {{day}}.',
    'by-link-only': 'Su código de recogida está en el resguardo y tras el enlace del código QR.',
  },
  claim: {
    'almost-certain': 'Muy probablemente lo tenemos',
    'have-a-look': 'Quizá lo tengamos',
    'found-when': 'Encontrado {{when}} ({{zone}}).',
    statement: 'Lo que solo usted puede saber',
    'statement-help': 'Qué hay dentro, un arañazo, un nombre: para que nadie más se lo lleve.',
    submit: 'Puede ser mío',
  },
  details: {
    title: 'Lo que nos contó',
    what: 'Objeto',
    words: 'En sus palabras',
    colours: 'Colores',
    brand: 'Marca',
    where: 'Perdido en',
    when: 'Perdido',
    filed: 'Nos avisó',
    code: 'Su código:',
  },
  contact: {
    title: 'Cómo le avisamos',
    'now-none': 'Lo mira aquí, o en cualquier quiosco con su código.',
    'now-mail': 'Por correo, a la dirección que nos dio.',
    'now-sms': 'Por SMS, al número que nos dio.',
    mail: 'Por correo',
    sms: 'Por SMS',
    none: 'Lo miro aquí',
    address: 'Correo electrónico',
    number: 'Móvil con prefijo del país',
    'check-mail': 'Esto aún no parece una dirección de correo.',
    'check-sms': 'Empiece con + y el prefijo del país, como +34 612 345 678.',
    saved: 'Guardado. Así le avisaremos.',
  },
  desk: {
    title: 'El mostrador',
    now_zero: 'Ahora no hay ningún mostrador abierto.',
    now_one: '{{count}} mostrador abierto, espera {{wait}}',
    now_many: '{{count}} mostradores abiertos, espera {{wait}}',
    now_other: '{{count}} mostradores abiertos, espera {{wait}}',
  },
  withdraw: {
    button: 'Ha aparecido: cerrar mi aviso',
    title: '¿Cerrar este aviso?',
    message:
      'Dejamos de buscar y terminan sus reclamaciones y su sitio en la cola. No se puede deshacer.',
    confirm: 'Cerrar mi aviso',
  },
} satisfies SameWords<typeof english>;
