import type { SameWords } from '../../word-keys.ts';
import type { words as english } from '../en/kiosk.ts';

export const words = {
  home: {
    title: 'Perdu quelque chose ? Ramenons-le chez vous.',
    lead: 'Dites-nous ce que c’est. En une minute vous saurez s’il est ici, sans faire la queue.',
    lost: 'J’ai perdu quelque chose',
    'lost-small': 'environ 45 secondes, sans rien taper',
    code: 'J’ai un code',
    'code-small': 'suivi ou retrait',
    found: 'J’ai trouvé quelque chose',
    'found-small': 'déposez-le sans attendre',
    now: 'Au comptoir en ce moment',
    wait: '{{range}} d’attente',
    'no-wait-yet': 'Attente : pas encore connue',
    closed: 'Le comptoir est fermé',
    counters_zero: 'aucun guichet ouvert',
    counters_one: '{{count}} guichet ouvert',
    counters_many: '{{count}} guichets ouverts',
    counters_other: '{{count}} guichets ouverts',
    'bring-down': 'Abaisser l’écran',
    'bring-up': 'Remonter',
    'large-text': 'Texte plus grand',
    'normal-text': 'Texte normal',
  },
  idle: {
    title: 'Êtes-vous toujours là ?',
    text_one:
      'Nous effaçons cet écran dans {{count}} seconde, pour que personne ne lise ce que vous avez dit.',
    text_many:
      'Nous effaçons cet écran dans {{count}} secondes, pour que personne ne lise ce que vous avez dit.',
    text_other:
      'Nous effaçons cet écran dans {{count}} secondes, pour que personne ne lise ce que vous avez dit.',
    stay: 'Je suis là',
  },
  enrol: {
    title: 'Faire de cet écran une borne',
    lead: 'Un administrateur obtient un code à usage unique dans l’application du personnel, sous Plus, Appareils.',
    code: 'Code à usage unique',
    submit: 'Enregistrer cette borne',
  },
  what: {
    title: 'Qu’avez-vous perdu ?',
    'type-instead': 'Le dire avec mes mots',
  },
  details: {
    title: 'À quoi ressemble-t-il ? ({{thing}})',
    'title-unknown': 'Qu’avez-vous perdu ?',
    'like-this': 'Est-ce comme ceci ?',
    colours: 'Couleurs, autant que vous voulez',
    words: 'A-t-il quelque chose de particulier ?',
    'any-language': 'Avec vos mots, dans toute langue',
    'words-example': 'un nom, un autocollant, ce qu’il y a dedans …',
    'add-words': 'Ajouter des mots : marque, signe, contenu',
  },
  where: {
    title: 'Où et quand l’aviez-vous encore ?',
    map: 'Plan du parc : touchez un lieu',
    go: 'Chercher',
    'go-unsure': 'Je ne sais pas, chercher',
  },
  answer: {
    looking: 'Nous cherchons parmi tout ce qui a été trouvé …',
    thing: 'objet',
    answered_one: 'Réponse en {{count}} seconde',
    answered_many: 'Réponse en {{count}} secondes',
    answered_other: 'Réponse en {{count}} secondes',
    'almost-certain': {
      title: 'Bonne nouvelle. Nous l’avons très probablement ({{thing}}).',
      lead: 'Quelqu’un a rapporté quelque chose de très semblable.',
    },
    'have-a-look': {
      title: 'Nous l’avons peut-être ({{thing}}).',
      lead: 'Quelque chose de semblable a été rapporté. Un collègue regardera avec vous.',
    },
    none: {
      title: 'Pas encore ici. Nous continuons à chercher.',
      lead: 'Inutile de faire la queue. Vous aurez une réponse avant {{due}}, même si c’est non.',
    },
    'found-morning':
      'Quelque chose de semblable a été trouvé à {{zone}} le {{day}}, dans la matinée.',
    'found-afternoon':
      'Quelque chose de semblable a été trouvé à {{zone}} le {{day}}, dans l’après-midi.',
    'found-evening':
      'Quelque chose de semblable a été trouvé à {{zone}} le {{day}}, dans la soirée.',
    'found-night': 'Quelque chose de semblable a été trouvé à {{zone}} le {{day}}, dans la nuit.',
    'next-claim':
      'Si c’est peut-être à vous, nous allons le chercher et vous donnons un numéro. Inutile de faire la queue.',
    'next-promise':
      'Tout ce qui est trouvé arrive ici et est comparé à votre déclaration jusqu’à {{due}}.',
    claim: 'C’est peut-être à moi',
    'leave-report': 'Garder seulement ma déclaration',
    'tell-me': 'Dites-moi la suite',
  },
  claim: {
    title: 'Que pouvez-vous seul savoir ?',
    lead: 'Une rayure, un nom, ce qu’il y a dedans : nous comparons, pour que personne d’autre ne l’emporte.',
    statement: 'Vous seul le savez',
    example: 'par exemple : un carnet bleu dedans, la bretelle gauche est déchirée',
    submit: 'Envoyer et recevoir mon numéro',
    'submit-empty': 'Recevoir mon numéro, je le dirai au guichet',
  },
  contact: {
    title: 'Comment vous prévenir ?',
    lead: 'Vous avez perdu votre téléphone ? Le ticket suffit.',
    slip: 'Avec le ticket',
    'slip-small': 'un code, un QR et votre numéro sur les écrans',
    mail: 'Par courriel',
    'mail-small': 'nous écrivons dès qu’il y a du nouveau',
    sms: 'Par SMS',
    'sms-small': 'à votre numéro ou celui d’un ami',
    'mail-title': 'Votre adresse de courriel',
    'sms-title': 'Mobile avec l’indicatif du pays',
    'mail-check': 'Ceci ne ressemble pas encore à une adresse.',
    'sms-check': 'Commencez par + et l’indicatif du pays, comme +33 6 12 34 56 78.',
  },
  slip: {
    'title-ticket': 'Vous êtes dans la file. Profitez du parc.',
    'title-report': 'Nous continuons à chercher. Profitez du parc.',
    promise: 'Vous aurez une réponse avant',
    'also-no': 'même si c’est non',
    'ready-in': 'Prêt dans {{range}}',
    'no-wait-yet': 'Nous vous appelons, sans savoir encore quand',
    'now-at': 'Maintenant : {{counter}}',
    'no-line': 'Pas de file. Nous vous appelons sur les écrans et sur votre page.',
    'pickup-title': 'Votre code de retrait',
    'pickup-text': 'Dites-le au guichet, avec ce que vous seul savez.',
    'take-title': 'Emportez-le',
    'take-text': 'Scannez-le, photographiez-le ou gardez le ticket.',
    qr: 'QR code de votre page',
    print: 'Imprimer un ticket',
  },
  'hand-in': {
    title: 'Merci de l’avoir rapporté.',
    thanks: 'Merci. Quelqu’un sera très heureux.',
    lead: 'Apportez-le à {{desk}}, {{place}}. Avec un numéro, pas de queue.',
    'take-ticket': 'Me donner un numéro',
  },
  code: {
    title: 'Où en est-on ?',
    lead: 'Tapez les six caractères de votre ticket.',
    label: 'Votre code',
    open: 'Voir',
  },
  status: {
    code: 'Code {{code}}',
  },
} satisfies SameWords<typeof english>;
