import { photos } from '@homeward/contract';
import type { UseCases } from '@homeward/usecases';
import type { ContractRouter } from './contract-router.ts';
import { presentPhoto } from './photos.views.ts';

/** HTTP door to photos: raw bytes in, pictures out. */
export function photoRoutes(router: ContractRouter, house: UseCases): void {
  router.onPhoto(
    photos.store,
    ({ params: { photoId: id }, photo, actor }) =>
      house.storePhoto({ incoming: { id, ...photo } }, actor),
    presentPhoto,
  );
  router.onPicture(photos.picture, ({ params: { photoId: id, size } }) =>
    house.readPhotoPath({ id, size }),
  );
}
