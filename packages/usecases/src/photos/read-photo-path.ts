import { fail, ok, type PhotoId, type PhotoSize } from '@homeward/domain';
import type { Deps } from '../ports.ts';

export interface ReadPhotoPath {
  readonly id: PhotoId;
  readonly size: PhotoSize;
}

/** Where one picture of a stored photo lies on disk. */
export function readPhotoPath({ store, photos }: Pick<Deps, 'store' | 'photos'>) {
  return async ({ id, size }: ReadPhotoPath) => {
    const photo = await store.read((tx) => tx.photos.find(id));
    const path = photo && (await photos.pathOf(id, size));
    return path ? ok(path) : fail('photo.not-found');
  };
}
