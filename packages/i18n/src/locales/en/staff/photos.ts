/** Photos on their way to the server, and looking at them. */
export const photos = {
  open: 'Look at the photo larger',
  nth: 'Photo {{number}} of {{count}}',
  show: 'Show photo {{number}}',
  remove: 'Remove photo {{number}}',
  next: 'Next photo',
  previous: 'Previous photo',
  uploading: 'Sending…',
  stored: 'Stored',
  waiting: 'Waiting for a connection',
  retry: 'Send again',
  'not-an-image': 'Choose a photo: JPEG, PNG or WebP.',
} as const;
