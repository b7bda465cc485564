import { colourNames, photoSizes } from '@homeward/domain';
import { z } from 'zod';
import { anyStaff } from '../kernel/callers.ts';
import { endpoint } from '../kernel/endpoint.ts';
import { photoId } from '../kernel/fields.ts';
import { photoErrors } from './photo-errors.ts';

export const photoView = z.object({
  id: z.string(),
  width: z.int(),
  height: z.int(),
  placeholder: z.string(),
  /** Measured on the subject, largest first; `name` is the nearest colour word. */
  colours: z.array(z.object({ hex: z.string(), share: z.number() })),
  colourNames: z.array(z.enum(colourNames)),
});

export type PhotoView = z.output<typeof photoView>;

const size = z.enum(Object.keys(photoSizes) as [keyof typeof photoSizes]);

export const photos = {
  store: endpoint({
    name: 'photos.store',
    method: 'PUT',
    path: '/api/photos/:photoId',
    summary:
      'Store one photo: raw JPEG, PNG or WebP bytes with Content-Length and X-Content-SHA256. Sending it again is harmless.',
    access: anyStaff,
    params: z.object({ photoId }),
    rawBody: 'photo',
    response: photoView,
    errors: photoErrors,
  }),
  picture: endpoint({
    name: 'photos.picture',
    method: 'GET',
    path: '/api/photos/:photoId/:size',
    summary: 'One picture of a photo, WebP.',
    access: anyStaff,
    params: z.object({ photoId, size }),
    file: 'image/webp',
    errors: ['photo.not-found'],
  }),
};
