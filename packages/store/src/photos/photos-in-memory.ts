import type { Photo } from '@homeward/domain';
import type { Tx } from '@homeward/usecases';
import { orderedBy, shape } from '../memory/shape.ts';
import type { Views } from '../memory/views.ts';

export const photosShape = shape<Photo>()({ name: 'photos', order: orderedBy(), indexes: {} });

export function photosInMemory({ photos }: Views): Tx['photos'] {
  return {
    find: async (id) => photos.find(id),
    findMany: async (ids) => photos.findMany(ids),
    add: async (photo) => photos.add(photo),
    remove: async (id) => photos.remove(id),
  };
}
