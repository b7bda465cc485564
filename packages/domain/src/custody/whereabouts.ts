import type { CounterId, DeskId, PlaceId, ShelfId, StaffId } from '../kernel/brand.ts';

/** Where a found item is right now: always one of these, and every change has somebody's name on it. */
export type Whereabouts =
  | { readonly at: 'place'; readonly placeId: PlaceId }
  | { readonly at: 'desk'; readonly deskId: DeskId }
  | { readonly at: 'shelf'; readonly shelfId: ShelfId }
  | { readonly at: 'staff'; readonly staffId: StaffId }
  | { readonly at: 'counter'; readonly counterId: CounterId }
  | { readonly at: 'owner' };

/** Is it at a desk, where its owner can come for it, and not at a ride or on its way? */
export function isAtDesk({ at }: Whereabouts): boolean {
  return at === 'desk' || at === 'shelf' || at === 'counter';
}
