import type { SameWords } from '../../../word-keys.ts';
import type {
  filing as englishFiling,
  phone as englishPhone,
  start as englishStart,
} from '../../en/guest/start.ts';

/** The way in without a key. */
export const start = {
  title: '¿Ha perdido algo? Lo llevamos a casa.',
  lead: 'Cuéntenoslo aquí y sabrá al momento si lo tenemos. Sin aplicación, sin cuenta, sin cola.',
  lost: 'He perdido algo',
  'lost-small': 'un minuto, más o menos',
  found: 'He encontrado algo',
  'found-small': 'entregarlo, sin hacer cola',
  code: 'Tengo un código',
  'code-small': 'en su papel o de la pantalla',
  mine: 'Abrir mi aviso',
} satisfies SameWords<typeof englishStart>;

/** Telling a loss from one’s own phone, one question after the other. */
export const filing = {
  what: '¿Qué ha perdido?',
  more: 'Más cosas',
  'say-it': 'Decirlo con sus palabras',
  looks: '¿Cómo es?',
  colours: 'Colores, hasta tres',
  where: '¿Dónde lo tuvo por última vez?',
  'other-area': 'Otra zona',
  when: '¿Cuándo lo tuvo por última vez?',
  'which-day': '¿Qué día?',
  'part-of-day': '¿Sobre qué hora?',
  morning: 'Por la mañana',
  afternoon: 'Por la tarde',
  evening: 'Por la noche',
  words: '¿Algo que lo distinga?',
  'words-label': 'Con sus palabras, en cualquier idioma',
  'words-example': 'un nombre, una pegatina, lo que lleva dentro…',
  'words-needed': 'Díganos en pocas palabras qué es.',
  brand: 'Marca o fabricante',
  reach: '¿Cómo le avisamos?',
  'reach-lead': 'Su página está siempre ahí. También podemos escribirle.',
  go: 'Buscarlo',
  looking: 'Buscando entre todo lo encontrado…',
} satisfies SameWords<typeof englishFiling>;

/** What this phone remembers, and how old its news is. */
export const phone = {
  'as-it-stood': 'Sin conexión. Así estaba {{when}}.',
  'not-sent':
    'Ahora no hay conexión y no se ha enviado nada. Lo que ha escrito sigue aquí: inténtelo de nuevo en un momento.',
  newer: 'Hay una versión nueva de esta página.',
  'load-newer': 'Cargarla',
  forget: '¿No es suyo? Olvidarlo en este teléfono',
  'forget-title': '¿Olvidar este aviso en este teléfono?',
  'forget-text':
    'La búsqueda continúa. Para volver a abrir la página necesitará su enlace o su código.',
  'forget-confirm': 'Olvidarlo aquí',
  more: 'Más',
} satisfies SameWords<typeof englishPhone>;
