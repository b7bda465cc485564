import type { SameWords } from '../../../word-keys.ts';
import type {
  add as englishAdd,
  delegate as englishDelegate,
  feedback as englishFeedback,
  forget as englishForget,
  large as englishLarge,
  push as englishPush,
} from '../../en/guest/own.ts';

/** What came to mind later, and photos. */
export const add = {
  title: 'Añadir algo',
  label: '¿Qué más recuerda?',
  help: 'Un arañazo, una pegatina, lo que lleva dentro. Solo lo lee el personal.',
  send: 'Añadirlo',
  done: 'Añadido. Hemos vuelto a buscar.',
  photo: 'Añadir una foto',
  'photo-help': 'De la cosa, de una parecida o de su caja. Solo la ve el personal.',
  sending: 'Enviando la foto: {{percent}} %',
  'photo-done': 'Ya tenemos la foto.',
  'photo-unreadable': 'Este archivo no se puede leer como foto. Elija otro.',
  photos_one: '{{count}} foto enviada',
  photos_other: '{{count}} fotos enviadas',
  later: 'Añadió',
} satisfies SameWords<typeof englishAdd>;

/** Somebody else comes for it. */
export const delegate = {
  title: 'Lo recoge otra persona',
  lead: 'Díganos su nombre. Recibirá un código propio que sirve una vez.',
  name: 'Su nombre',
  make: 'Crear un código',
  'code-for': 'Código para {{name}}',
  share: 'Enviar el código',
  copy: 'Copiar',
  copied: 'Copiado.',
  message: '{{venue}}: recoge algo por mí en objetos perdidos. Tu código: {{code}}',
  revoke: 'Al final no viene',
  revoked: 'Su código ya no sirve.',
} satisfies SameWords<typeof englishDelegate>;

/** How it went. */
export const feedback = {
  title: '¿Qué tal ha ido?',
  'rating-1': 'Mal',
  'rating-2': 'Regular',
  'rating-3': 'Pasable',
  'rating-4': 'Bien',
  'rating-5': 'Muy bien',
  words: '¿Qué deberíamos saber?',
  send: 'Contárnoslo',
  thanks: 'Gracias. Ayuda a quienes vengan después.',
} satisfies SameWords<typeof englishFeedback>;

/** Deleting everything about oneself. */
export const forget = {
  button: 'Borrar mis datos',
  title: '¿Borrar todo sobre usted?',
  text: 'Dejamos de buscar, y su contacto, palabras, fotos y este enlace desaparecen al momento. Si se le entregó algo, queda la prueba. No se puede deshacer.',
  confirm: 'Borrar todo',
  'gone-title': 'Borrado. Cuídese.',
  'gone-text': 'No queda nada sobre usted aquí ni en este teléfono, y el enlace ya no abre nada.',
} satisfies SameWords<typeof englishForget>;

/** The pickup code over the whole screen. */
export const large = {
  show: 'Mostrar en grande',
  title: 'Para el escáner',
} satisfies SameWords<typeof englishLarge>;

/** Notices on this phone. */
export const push = {
  push: 'En este teléfono',
  'push-help': 'Aparece un aviso en este teléfono, también con la página cerrada.',
  'push-on': 'Activar avisos',
  'push-off': 'Desactivar avisos',
  'push-is-on': 'Los avisos en este teléfono están activados.',
  'push-denied': 'Este teléfono no permite avisos de esta página. Puede cambiarlo en sus ajustes.',
  'push-failed':
    'Ahora no se puede avisar a este teléfono. No se pierde nada: esta página también le avisa.',
  to: 'A {{address}}',
  stop: 'No recibir más mensajes',
  'stopped-title': 'Ya no recibirá más mensajes.',
  'stopped-text':
    'No enviamos nada más ahí. Su aviso sigue igual: mire aquí con su código o enlace cuando quiera.',
} satisfies SameWords<typeof englishPush>;
