import { fail, ok, type PhotoId } from '@homeward/domain';
import type { Deps } from '../ports.ts';

/** What is known of one stored photo. */
export function readPhoto({ store }: Pick<Deps, 'store'>) {
  return async ({ id }: { readonly id: PhotoId }) => {
    const photo = await store.read((tx) => tx.photos.find(id));
    return photo ? ok(photo) : fail('photo.not-found');
  };
}
