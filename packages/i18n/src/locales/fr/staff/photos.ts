/** Photos on their way, in French. */
export const photos = {
  open: 'Voir la photo en grand',
  nth: 'Photo {{number}} sur {{count}}',
  show: 'Afficher la photo {{number}}',
  remove: 'Retirer la photo {{number}}',
  next: 'Photo suivante',
  previous: 'Photo précédente',
  uploading: 'Envoi…',
  stored: 'Enregistrée',
  waiting: 'En attente de connexion',
  retry: 'Renvoyer',
  'not-an-image': 'Choisissez une photo : JPEG, PNG ou WebP.',
} as const;
