/** Coming to work, in French. */
export const gettingIn = {
  'sign-in': {
    title: 'Se connecter',
    welcome: 'Ravi de vous voir.',
    handle: 'Nom de connexion',
    passphrase: 'Phrase secrète',
    submit: 'Se connecter',
    show: 'Afficher la phrase',
    hide: 'Masquer la phrase',
    demo: 'Utiliser l’accès de démo',
    'demo-about': 'Ceci est une démo avec des objets inventés. Rien ici n’est réel.',
  },
  enrol: {
    title: 'Enregistrer cet appareil',
    about:
      'Un administrateur crée un code à usage unique dans Plus, Appareils. Il est valable quinze minutes.',
    code: 'Code à usage unique',
    submit: 'Enregistrer',
  },
  setup: {
    title: 'Préparer Homeward',
    about: 'Vous êtes la première personne ici : vous administrez et pourrez ajouter les autres.',
    name: 'Votre nom',
    handle: 'Nom de connexion',
    'handle-about': 'Minuscules, chiffres, points et tirets, par exemple ana.ruiz',
    passphrase: 'Phrase secrète',
    'passphrase-about': 'Au moins 12 caractères. Quatre ou cinq mots simples suffisent.',
    submit: 'Commencer',
    'no-token': 'Ouvrez le lien de préparation que le serveur a affiché à son premier démarrage.',
  },
} as const;
