import type { SameWords } from '../../../word-keys.ts';
import type {
  filing as englishFiling,
  phone as englishPhone,
  start as englishStart,
} from '../../en/guest/start.ts';

/** The way in without a key. */
export const start = {
  title: 'Perdu quelque chose ? Ramenons-le à la maison.',
  lead: 'Dites-le-nous ici et vous saurez aussitôt si nous l’avons. Sans application, sans compte, sans file.',
  lost: 'J’ai perdu quelque chose',
  'lost-small': 'une minute environ',
  found: 'J’ai trouvé quelque chose',
  'found-small': 'le remettre, sans faire la queue',
  code: 'J’ai un code',
  'code-small': 'sur votre ticket ou vu à l’écran',
  mine: 'Ouvrir ma déclaration',
} satisfies SameWords<typeof englishStart>;

/** Telling a loss from one’s own phone, one question after the other. */
export const filing = {
  what: 'Qu’avez-vous perdu ?',
  more: 'Plus de choses',
  'say-it': 'Le dire avec vos mots',
  looks: 'À quoi cela ressemble-t-il ?',
  colours: 'Couleurs, trois au plus',
  where: 'Où l’aviez-vous pour la dernière fois ?',
  'other-area': 'Une autre zone',
  when: 'Quand l’aviez-vous pour la dernière fois ?',
  'which-day': 'Quel jour ?',
  'part-of-day': 'Vers quelle heure ?',
  morning: 'Le matin',
  afternoon: 'L’après-midi',
  evening: 'Le soir',
  words: 'Un signe particulier ?',
  'words-label': 'Avec vos mots, dans n’importe quelle langue',
  'words-example': 'un nom, un autocollant, ce qu’il contient…',
  'words-needed': 'Dites-nous en quelques mots ce que c’est.',
  brand: 'Marque ou fabricant',
  reach: 'Comment vous prévenir ?',
  'reach-lead': 'Votre page est toujours là. Nous pouvons aussi vous écrire.',
  go: 'Le chercher',
  looking: 'Nous cherchons parmi tout ce qui a été trouvé…',
} satisfies SameWords<typeof englishFiling>;

/** What this phone remembers, and how old its news is. */
export const phone = {
  'as-it-stood': 'Pas de connexion. Voici l’état {{when}}.',
  'not-sent':
    'Pas de connexion : rien n’a été envoyé. Ce que vous avez saisi reste ici, réessayez dans un instant.',
  newer: 'Une nouvelle version de cette page est prête.',
  'load-newer': 'La charger',
  forget: 'Pas à vous ? L’oublier sur ce téléphone',
  'forget-title': 'Oublier cette déclaration sur ce téléphone ?',
  'forget-text':
    'La recherche continue. Pour rouvrir la page, il vous faudra son lien ou votre code.',
  'forget-confirm': 'L’oublier ici',
  more: 'Plus',
} satisfies SameWords<typeof englishPhone>;
