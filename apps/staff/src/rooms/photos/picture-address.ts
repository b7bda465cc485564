import { urlOf } from '@homeward/client';

/** Longest edge in pixels: thumb 320, medium 960, large 1920. */
export type PictureSize = 'thumb' | 'medium' | 'large';

/** Where one picture of a stored photo is found. */
export function pictureAddress(photoId: string, size: PictureSize): string {
  return urlOf('photos.picture', { photoId, size });
}
