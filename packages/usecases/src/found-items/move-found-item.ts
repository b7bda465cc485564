import {
  type CounterId,
  counterPlaceOf,
  type DeskId,
  type FoundItemId,
  fail,
  moveFoundItem as move,
  ok,
  type PlaceId,
  placeOf,
  type ShelfId,
  type Venue,
  type Whereabouts,
} from '@homeward/domain';
import type { Deps, StaffActor } from '../ports.ts';
import { keepMove } from './keep-move.ts';

/** Where staff may put a thing. It goes to its owner by a handover alone, to nobody unasked. */
export type Destination =
  | { readonly at: 'place'; readonly placeId: PlaceId }
  | { readonly at: 'desk'; readonly deskId: DeskId }
  | { readonly at: 'shelf'; readonly shelfId: ShelfId }
  | { readonly at: 'counter'; readonly counterId: CounterId }
  | { readonly at: 'me' };

export interface MoveFoundItem {
  readonly id: FoundItemId;
  readonly to: Destination;
}

/** Say where a found item is now; the staff member who says so answers for it. */
export function moveFoundItem(deps: Pick<Deps, 'store' | 'clock' | 'ids' | 'venue'>) {
  const { store, venue } = deps;
  return ({ id, to }: MoveFoundItem, actor: StaffActor) =>
    store.transaction(async (tx) => {
      const found = await tx.foundItems.find(id);
      if (!found) return fail('found-item.not-found');
      const whereabouts = whereaboutsAt(venue, to, actor);
      if (!whereabouts.ok) return whereabouts;
      const decision = move(found, whereabouts.value);
      if (!decision.ok) return decision;
      return ok(await keepMove(deps, tx, decision.value, actor));
    });
}

function whereaboutsAt(venue: Venue, to: Destination, actor: StaffActor) {
  switch (to.at) {
    case 'me':
      return ok<Whereabouts>({ at: 'staff', staffId: actor.staffId });
    case 'place':
      return placeOf(venue, to.placeId) ? ok<Whereabouts>(to) : fail('place.unknown');
    case 'desk':
      return venue.desks.some((desk) => desk.id === to.deskId)
        ? ok<Whereabouts>(to)
        : fail('place.unknown');
    case 'shelf':
      return venue.shelves.some((shelf) => shelf.id === to.shelfId)
        ? ok<Whereabouts>(to)
        : fail('shelf.unknown');
    case 'counter':
      return counterPlaceOf(venue, to.counterId) ? ok<Whereabouts>(to) : fail('counter.not-found');
  }
}
