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
  title: 'Ajouter quelque chose',
  label: 'Qu’est-ce qui vous revient ?',
  help: 'Une rayure, un autocollant, ce qu’il contient. Seul le personnel le lit.',
  send: 'L’ajouter',
  done: 'Ajouté. Nous avons cherché à nouveau.',
  photo: 'Ajouter une photo',
  'photo-help': 'De l’objet, d’un semblable ou de sa boîte. Seul le personnel la voit.',
  sending: 'Envoi de la photo : {{percent}} %',
  'photo-done': 'La photo est arrivée.',
  'photo-unreadable': 'Ce fichier n’est pas une photo lisible. Choisissez-en un autre.',
  photos_one: '{{count}} photo envoyée',
  photos_other: '{{count}} photos envoyées',
  later: 'Vous avez ajouté',
} satisfies SameWords<typeof englishAdd>;

/** Somebody else comes for it. */
export const delegate = {
  title: 'Quelqu’un d’autre vient le chercher',
  lead: 'Dites-nous son nom. Cette personne reçoit son propre code, valable une fois.',
  name: 'Son nom',
  make: 'Créer un code',
  'code-for': 'Code pour {{name}}',
  share: 'Envoyer le code',
  copy: 'Copier',
  copied: 'Copié.',
  message:
    '{{venue}} : peux-tu récupérer quelque chose pour moi aux objets trouvés ? Ton code : {{code}}',
  revoke: 'Cette personne ne vient plus',
  revoked: 'Son code ne sert plus à rien.',
} satisfies SameWords<typeof englishDelegate>;

/** How it went. */
export const feedback = {
  title: 'Comment cela s’est-il passé ?',
  'rating-1': 'Mal',
  'rating-2': 'Pas bien',
  'rating-3': 'Correct',
  'rating-4': 'Bien',
  'rating-5': 'Très bien',
  words: 'Que devrions-nous savoir ?',
  send: 'Nous le dire',
  thanks: 'Merci. Cela aide les suivants.',
} satisfies SameWords<typeof englishFeedback>;

/** Deleting everything about oneself. */
export const forget = {
  button: 'Supprimer mes données',
  title: 'Supprimer tout ce qui vous concerne ?',
  text: 'Nous cessons de chercher ; vos coordonnées, mots, photos et ce lien disparaissent aussitôt. Si un objet vous a été remis, la preuve en reste. C’est irréversible.',
  confirm: 'Tout supprimer',
  'gone-title': 'Supprimé. Prenez soin de vous.',
  'gone-text': 'Il ne reste rien de vous ici ni sur ce téléphone, et le lien n’ouvre plus rien.',
} satisfies SameWords<typeof englishForget>;

/** The pickup code over the whole screen. */
export const large = {
  show: 'Afficher en grand',
  title: 'Pour le lecteur',
} satisfies SameWords<typeof englishLarge>;

/** Notices on this phone. */
export const push = {
  push: 'Sur ce téléphone',
  'push-help': 'Un avis apparaît sur ce téléphone, même page fermée.',
  'push-on': 'Activer les avis',
  'push-off': 'Désactiver les avis',
  'push-is-on': 'Les avis sur ce téléphone sont activés.',
  'push-denied':
    'Ce téléphone n’autorise pas les avis de cette page. Vous pouvez le changer dans ses réglages.',
  'push-failed':
    'Impossible d’avertir ce téléphone pour le moment. Rien n’est perdu : cette page vous le dit aussi.',
  to: 'À {{address}}',
  stop: 'Ne plus recevoir de messages',
  'stopped-title': 'Vous ne recevrez plus de messages.',
  'stopped-text':
    'Plus rien n’y est envoyé. Votre déclaration reste telle quelle : regardez ici avec votre code ou votre lien quand vous voulez.',
} satisfies SameWords<typeof englishPush>;
