import { fail, ok, type Photo, type PhotoId } from '@homeward/domain';
import type { Deps, DevelopedPhoto, IncomingPhoto, StaffActor } from '../ports.ts';

type StoreDeps = Pick<Deps, 'store' | 'clock' | 'photos'>;

/**
 * Keep one photo. Its pictures lie safely on disk before its row is written;
 * sending the same photo again is harmless, another under its id is refused.
 *
 * When the row can't be written the pictures stay: somebody else may be about
 * to write it, and whoever tries again finds them made. `discardOrphanPictures`
 * clears away what nobody comes back for.
 */
export function storePhoto(deps: StoreDeps) {
  return async ({ incoming }: { readonly incoming: IncomingPhoto }, actor: StaffActor) => {
    const { id } = incoming;
    const stored = await deps.store.read((tx) => tx.photos.find(id));
    if (stored) return sameOrUsed(stored, incoming.sha256);

    const developed = await deps.photos.develop(incoming);
    if (!developed.ok) return developed;
    return keep(deps, id, developed.value, actor);
  };
}

function sameOrUsed(photo: Photo, sha256: string) {
  return photo.sha256 === sha256.toLowerCase() ? ok(photo) : fail('id.already-used');
}

function keep(
  { store, clock, photos }: StoreDeps,
  id: PhotoId,
  developed: DevelopedPhoto,
  actor: StaffActor,
) {
  return store.transaction(async (tx) => {
    const first = await tx.photos.find(id);
    if (first) return sameOrUsed(first, developed.sha256);
    // Pictures that were here already may have been cleared away as orphans since.
    if (!(await photos.pathOf(id, 'thumb'))) return fail('photo.busy');
    const at = clock.now();
    const photo: Photo = { id, ...developed, storedAt: at, storedBy: actor.staffId };
    await tx.photos.add(photo);
    await tx.events.append({ name: 'photo.stored', id, version: 1 }, actor, at);
    return ok(photo);
  });
}
