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
    title: 'Suivez-le comme un colis',
    lead: 'Saisissez les six caractères de votre ticket ou de l’écran.',
    label: 'Votre code',
    open: 'Voir ma déclaration',
    'too-short': 'Le code a six caractères, comme K7M-4QX.',
    wrong: 'Ce code n’ouvre rien. Comparez-le avec votre reçu ou demandez au guichet.',
  },
  link: {
    'wrong-title': 'Ce lien n’ouvre rien',
    'enter-code': 'Saisir plutôt un code',
  },
  stage: {
    thing: 'objet',
    returned: {
      title: 'De retour à la maison.',
      next: 'Nous vous l’avons remis ({{thing}}). Merci de nous avoir laissés vous aider.',
    },
    closed: {
      title: 'Cette déclaration est close.',
      next: 'Nous ne cherchons plus. Vous pouvez nous en reparler à toute borne.',
    },
    called: {
      title: 'C’est à vous : {{counter}}',
      next: 'Venez maintenant, s’il vous plaît. Votre numéro est à l’écran.',
    },
    serving: {
      title: 'Vous êtes au {{counter}}',
      next: 'Dites votre code de retrait et ce que seul le propriétaire sait.',
    },
    missed: {
      title: 'Nous vous avons appelé sans vous voir.',
      next: 'Ce n’est pas grave : venez au comptoir, votre place vous attend.',
    },
    approved: {
      title: 'Bonne nouvelle : c’est bien à vous.',
      next: 'Il vous est réservé. Venez au comptoir avec votre code de retrait.',
    },
    checking: {
      title: 'Nous l’avons peut-être bien ({{thing}}).',
      next: 'Un collègue va le chercher et vérifie ce que vous avez dit.',
    },
    waiting: {
      title: 'Vous êtes dans la file, où que vous soyez.',
      next: 'Venez quand votre numéro est appelé. Cette page vous le dira.',
    },
    'maybe-here': {
      title: 'Nous l’avons peut-être ({{thing}}).',
      next: 'Dites-nous ce que vous seul pouvez savoir, et nous allons le chercher.',
    },
    'not-this-one': {
      title: 'Ce n’était pas le vôtre. Nous continuons.',
      next: 'Vous aurez une réponse avant {{due}}, même si c’est non.',
    },
    looking: {
      title: 'Nous cherchons ce que vous avez perdu ({{thing}}).',
      next: 'Inutile de faire la queue. Vous aurez une réponse avant {{due}}, même si c’est non.',
    },
  },
  ticket: {
    wait: 'dans {{range}}',
    'no-wait-yet': 'Nous ne pouvons pas encore dire combien',
    fetching: 'Nous allons d’abord chercher votre objet',
    ahead_zero: 'Vous êtes le prochain',
    ahead_one: '{{count}} avant vous',
    ahead_many: '{{count}} avant vous',
    ahead_other: '{{count}} avant vous',
    missed: 'Venez au comptoir : votre place est gardée',
    cancel: 'Laisser ma place',
  },
  pickup: {
    title: 'Votre code de retrait',
    qr: 'Code de retrait pour le lecteur',
    advice:
      'Dites-le ou montrez-le au guichet. Nous ne le demandons jamais par téléphone ni par message.',
    'take-help':
      'Vous êtes sur place ? Prenez un numéro : nous allons le chercher, puis nous vous appelons.',
    'kept-until': 'Nous le gardons pour vous. Dernier jour : {{day}}.',
    'by-link-only': 'Votre code de retrait est sur votre ticket et derrière le lien du QR code.',
  },
  claim: {
    'almost-certain': 'Nous l’avons très probablement',
    'have-a-look': 'Nous l’avons peut-être',
    'found-when': 'Trouvé {{when}} ({{zone}}).',
    statement: 'Ce que vous seul pouvez savoir',
    'statement-help':
      'Ce qu’il y a dedans, une rayure, un nom : pour que personne d’autre ne l’emporte.',
    submit: 'C’est peut-être à moi',
  },
  details: {
    title: 'Ce que vous nous avez dit',
    what: 'Objet',
    words: 'Avec vos mots',
    colours: 'Couleurs',
    brand: 'Marque',
    where: 'Perdu à',
    when: 'Perdu',
    filed: 'Déclaré',
    code: 'Votre code :',
  },
  contact: {
    title: 'Comment nous vous prévenons',
    'now-none': 'Vous regardez ici, ou à toute borne avec votre code.',
    'now-mail': 'Par courriel, à l’adresse donnée.',
    'now-sms': 'Par SMS, au numéro donné.',
    mail: 'Par courriel',
    sms: 'Par SMS',
    none: 'Je regarde ici',
    address: 'Adresse de courriel',
    number: 'Mobile avec l’indicatif du pays',
    'check-mail': 'Ceci ne ressemble pas encore à une adresse.',
    'check-sms': 'Commencez par + et l’indicatif du pays, comme +33 6 12 34 56 78.',
    saved: 'Enregistré. C’est ainsi que nous vous préviendrons.',
  },
  desk: {
    title: 'Le comptoir',
    now_zero: 'Aucun guichet n’est ouvert en ce moment.',
    now_one: '{{count}} guichet ouvert, attente {{wait}}',
    now_many: '{{count}} guichets ouverts, attente {{wait}}',
    now_other: '{{count}} guichets ouverts, attente {{wait}}',
  },
  withdraw: {
    button: 'Je l’ai retrouvé : clore ma déclaration',
    title: 'Clore cette déclaration ?',
    message:
      'Nous cessons de chercher, vos demandes et votre place dans la file prennent fin. C’est définitif.',
    confirm: 'Clore ma déclaration',
  },
} satisfies SameWords<typeof english>;
