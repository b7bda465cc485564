import type { SameWords } from '../../word-keys.ts';
import type { words as english } from '../en/wall.ts';

export const words = {
  next: {
    title: 'À suivre',
    nobody: 'Personne n’attend',
    more_one: 'et {{count}} autre',
    more_other: 'et {{count}} autres',
  },
  now: {
    at: 'Maintenant : {{counter}}',
    quiet: 'Bienvenue. Un guichet est libre pour vous.',
    busy: 'Bienvenue. Votre numéro s’affiche ici.',
    closed: 'Les guichets sont fermés pour le moment.',
    'use-kiosk':
      'Vous avez perdu quelque chose ? Commencez à la borne : sans file, environ 45 secondes.',
  },
  why: {
    pickup: 'Votre objet vous attend',
    enquiry: 'Nous sommes prêts pour votre question',
    'hand-in': 'Merci de l’avoir rapporté',
  },
  counter: { free: 'libre', 'back-at': 'de retour vers {{time}}' },
  stale: 'Informations datant de {{age}}. Reconnexion…',
  age: {
    seconds_one: '{{count}} seconde',
    seconds_other: '{{count}} secondes',
    minutes_one: '{{count}} minute',
    minutes_other: '{{count}} minutes',
  },
  'closes-at': 'Fermeture à {{time}}',
  today: 'Aujourd’hui, trouvés : {{found}} ; déjà rendus : {{returned}}',
} satisfies SameWords<typeof english>;
