import type { RefusalCode } from '@homeward/domain';

/** What may be wrong with a photo on its way in. */
export const photoErrors = [
  'photo.length-required',
  'photo.incomplete',
  'photo.checksum-mismatch',
  'photo.too-large',
  'photo.unreadable',
  'photo.type-unsupported',
  'photo.too-many-pixels',
  'photo.busy',
] as const satisfies readonly RefusalCode[];
