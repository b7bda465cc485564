import type { Photo, PhotoId, StaffId } from '@homeward/domain';
import { idOf } from '../world/counting-ids.ts';
import { someNoon } from '../world/fixed-clock.ts';

/** A stored photo of a navy thing. */
export function aPhoto(over: Partial<Photo> = {}): Photo {
  return {
    id: idOf<PhotoId>(1, 'b0000000'),
    sha256: 'ab'.repeat(32),
    bytes: 120_000,
    width: 1600,
    height: 1200,
    placeholder: 'data:image/webp;base64,',
    colours: [{ hex: '#1b2a4a', share: 0.6 }],
    storedAt: someNoon,
    storedBy: idOf<StaffId>(1, '50000000'),
    ...over,
  };
}
