import {
  addMinutes,
  type FoundItem,
  type FoundItemDescription,
  type FoundItemId,
  type StaffId,
} from '@homeward/domain';
import { idOf } from '../world/counting-ids.ts';
import { someNoon } from '../world/fixed-clock.ts';
import { kinds, spots } from './a-venue.ts';

/** What staff say of a navy backpack with a panda on it. */
export function aFoundItemDescription(
  over: Partial<FoundItemDescription> = {},
): FoundItemDescription {
  return {
    categoryId: kinds.bag,
    title: 'Navy backpack',
    description: 'school backpack with panda keychain',
    withheldDetails: 'a library card inside',
    colours: ['navy'],
    brand: 'JanSport',
    foundPlaceId: spots.carousel,
    foundAt: addMinutes(someNoon, -60),
    photoIds: [],
    ...over,
  };
}

/** A found item on its shelf. */
export function aFoundItem(over: Partial<FoundItem> = {}): FoundItem {
  return {
    ...aFoundItemDescription(),
    id: idOf<FoundItemId>(1, 'f0000000'),
    version: 1,
    label: 'L-1',
    status: 'held',
    whereabouts: { at: 'shelf', shelfId: spots.shelf },
    reservedFor: null,
    mergedInto: null,
    loggedAt: someNoon,
    loggedBy: idOf<StaffId>(1, '50000000'),
    ...over,
  };
}
