/** Photos on their way, in German. */
export const photos = {
  open: 'Foto größer ansehen',
  nth: 'Foto {{number}} von {{count}}',
  show: 'Foto {{number}} zeigen',
  remove: 'Foto {{number}} entfernen',
  next: 'Nächstes Foto',
  previous: 'Voriges Foto',
  uploading: 'Wird gesendet…',
  stored: 'Gesichert',
  waiting: 'Wartet auf eine Verbindung',
  retry: 'Noch einmal senden',
  'not-an-image': 'Bitte ein Foto wählen: JPEG, PNG oder WebP.',
} as const;
