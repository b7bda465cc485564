import type { SameWords } from '../../../word-keys.ts';
import type {
  announcement as englishAnnouncement,
  hours as englishHours,
  place as englishPlace,
  promise as englishPromise,
} from '../../en/guest/place.ts';

/** The place in line: being elsewhere for a while, coming back, giving it up. */
export const place = {
  'at-risk': 'Le comptoir pourrait fermer avant votre tour. Venez dès maintenant si possible.',
  'too-late':
    'Le comptoir ferme avant votre tour. Nous cherchons toujours, la réponse arrivera sur cette page.',
  take: 'Prendre un numéro pour le comptoir',
  'take-help': 'Si vous préférez parler à quelqu’un : sans file, nous vous appelons.',
  hold: 'Garder ma place',
  'hold-title': 'Encore un tour ? Nous gardons votre place.',
  'hold-text': 'Personne ne vous appelle pendant la durée choisie. Votre place reste à vous.',
  minutes: '{{minutes}} min',
  'hold-left': 'Vous pouvez la garder {{minutes}} min en tout.',
  'held-until': 'Gardée jusqu’à {{time}}',
  'end-hold': 'Je suis déjà de retour',
  longer: 'La garder plus longtemps',
  'kept-until': 'Votre place est gardée jusqu’à {{time}}',
  'i-am-here': 'Je suis là',
  returned: 'Vous avez retrouvé votre place.',
  'cancel-title': 'Laisser votre place ?',
  'cancel-text':
    'Quelqu’un d’autre avance. Vous pourrez reprendre un numéro plus tard, en fin de file.',
  cancelled: 'Votre place est laissée.',
} satisfies SameWords<typeof englishPlace>;

/** How long a message to all who wait, or a pause, is meant to last. */
export const announcement = {
  until: 'jusque vers {{time}}',
} satisfies SameWords<typeof englishAnnouncement>;

/** The hour that was stated, and what was told since. */
export const promise = {
  'still-looking':
    'Pas encore là ({{when}}). Nous cherchons toujours : des nouvelles au plus tard {{due}}.',
  'not-found-title': 'Pas encore trouvé.',
  'not-found':
    'Nous avons cherché partout sans le trouver ({{when}}). S’il réapparaît, nous vous prévenons.',
  late: 'Nous voulions vous répondre pour {{due}} et sommes en retard. Désolés : un responsable s’en occupe.',
} satisfies SameWords<typeof englishPromise>;

/** When the desk is open. */
export const hours = {
  'open-until': 'Ouvert aujourd’hui jusqu’à {{time}}',
  'opens-at': 'Ouvre aujourd’hui à {{time}}',
  'closed-now': 'Fermé en ce moment',
  'closed-today': 'Fermé aujourd’hui',
  'every-day': 'Ouvert à toute heure',
  week: 'Tous les horaires',
} satisfies SameWords<typeof englishHours>;
