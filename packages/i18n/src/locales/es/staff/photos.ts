/** Photos on their way, in Spanish. */
export const photos = {
  open: 'Ver la foto más grande',
  nth: 'Foto {{number}} de {{count}}',
  show: 'Mostrar la foto {{number}}',
  remove: 'Quitar la foto {{number}}',
  next: 'Foto siguiente',
  previous: 'Foto anterior',
  uploading: 'Enviando…',
  stored: 'Guardada',
  waiting: 'Esperando conexión',
  retry: 'Enviar de nuevo',
  'not-an-image': 'Elija una foto: JPEG, PNG o WebP.',
} as const;
